package pingyou.award.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pingyou.application.CaseLine;
import pingyou.application.Status;
import pingyou.award.roll.Reckoning.Judged;
import pingyou.campaign.Track;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.review.Card;
import pingyou.review.Entrant;
import pingyou.review.Sheet;
import pingyou.review.result.CaseScore;

/** Shanxi's schools: fifteen places, of which universities may take four. */
final class PoolTest {
  private static final Track SCHOOLS = CampaignFiles.shanxi().track("school");
  private static final Instant AT = Instant.parse("2020-12-01T02:00:00Z");

  private final List<CaseScore> scores = new ArrayList<>();

  @Test
  void universities_beyondTheirPool_makeRoomForSchools() {
    for (int i = 0; i < 6; i++) {
      score("140000", 20 - i);
    }
    for (int i = 0; i < 11; i++) {
      score("140105", 10);
    }

    var roll = roll();

    assertThat(numbers(roll, "140000"))
        .containsExactly("SX20-S-0001", "SX20-S-0002", "SX20-S-0003", "SX20-S-0004");
    assertThat(numbers(roll, "140105")).hasSize(11);
    assertThat(roll.placings())
        .filteredOn(Placing::passedOver)
        .extracting(Placing::number, it -> it.steps().getLast())
        .containsExactly(
            tuple("SX20-S-0005", new Step.ByPool(4)), tuple("SX20-S-0006", new Step.ByPool(4)));
  }

  @Test
  void universities_thatShareTheLastPlaceOfThePool_areAllIn() {
    for (int i = 0; i < 3; i++) {
      score("140000", 20);
    }
    score("140000", 15);
    score("140000", 15);
    score("140000", 12);

    assertThat(numbers(roll(), "140000")).hasSize(5);
  }

  @Test
  void universities_withinTheirPool_areRankedAsAll() {
    score("140000", 12);
    score("140105", 10);

    assertThat(roll().placings()).noneMatch(Placing::passedOver);
    assertThat(roll().winners()).hasSize(2);
  }

  private Roll roll() {
    var straight =
        scores.stream()
            .map(it -> it.entrant().line())
            .filter(it -> it.region().equals("140000"))
            .map(CaseLine::application)
            .collect(Collectors.toSet());
    return Reckoning.of(SCHOOLS, scores, scores.size(), new Judged(List.of(), Map.of()), straight)
        .roll();
  }

  private static List<String> numbers(Roll roll, String region) {
    return roll.winners().stream()
        .filter(it -> it.county().equals(region))
        .map(Placing::number)
        .toList();
  }

  /** A case whose three cards give these half-points to the first indicator. */
  private void score(String region, int halves) {
    int number = scores.size() + 1;
    var id = new UUID(0, number);
    var line =
        new CaseLine(
            id,
            "SX20-S-%04d".formatted(number),
            "示例学校" + number,
            "",
            new UUID(1, number),
            region,
            "",
            "",
            Status.SUBMITTED,
            Set.of());
    var cards = new ArrayList<Card>();
    for (int i = 0; i < 3; i++) {
      var seat = new Card.Seat("shanxi-2020", "school", id, new UUID(2, i));
      var scored = new HashMap<String, Integer>();
      SCHOOLS.rubric().indicators().forEach(it -> scored.put(it.id(), 0));
      scored.put("functions", halves);
      cards.add(
          Card.given(new UUID(3, number * 10L + i), seat, AT, null)
              .written(new Sheet(scored, Map.of(), "", Map.of()), AT)
              .submitted(AT));
    }
    scores.add(new CaseScore(new Entrant(new UUID(4, number), line), 3, cards, List.of()));
  }
}
