package pingyou.campaign.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Sentences;
import pingyou.campaign.rule.Refusal;

/** Every finding has its sentence. */
final class WordsTest {
  private final Sentences sentences = new Sentences("points.yaml");

  @Test
  void sentences_areSaidAsPeopleSpeak() {
    assertThat(said("points.counted", Map.of("counts", "463 次", "points", "2")))
        .isEqualTo("463 次 → 2 分");
    assertThat(said("points.open", Map.of("counts", "2 次", "least", "2", "most", "5")))
        .isEqualTo("2 次 → 2 到 5 分之间，由专家判断并写理由");
    assertThat(said("points.rest", Map.of("rest", "1"))).isEqualTo("另有 1 分条文没有分配，要给须写理由");
  }

  @Test
  void sentences_leaveNothingOpen() {
    var values =
        Stream.of(
            "counts", "points", "least", "most", "title", "label", "rest", "finding", "card",
            "reason");
    var all = values.collect(Collectors.toMap(it -> it, it -> "1"));
    assertThat(sentences.keys())
        .containsExactlyInAnyOrder(
            "points.counted",
            "points.open",
            "points.judged",
            "points.judged.item",
            "points.rest",
            "points.own",
            "points.own.told",
            "points.yes",
            "points.no",
            "points.listed",
            "points.not-listed")
        .allSatisfy(key -> assertThat(said(key, all)).doesNotContain("{"));
  }

  private String said(String key, Map<String, String> values) {
    return sentences.say(new Refusal(key, values, null));
  }
}
