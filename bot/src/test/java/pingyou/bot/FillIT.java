package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.Backend;
import pingyou.application.Application;
import pingyou.application.Status;
import pingyou.award.roll.Placing;
import pingyou.award.roll.Roll;
import pingyou.person.Role;
import pingyou.review.Card;
import pingyou.review.Terms;

/** The sandbox's filling, by its control API, on the whole running program. */
final class FillIT {
  private static final String CAMPAIGN = "guizhou-2021";
  private static final String TRACK = "teacher";
  private static final List<String> STATES =
      List.of(
          "drafted",
          "submitted",
          "sent-county",
          "sent-city",
          "assigned",
          "reviewing",
          "scored",
          "published",
          "final");

  @TempDir private Path data;
  private Play play;
  private Backstage backstage;
  private Backend backend;

  @BeforeEach
  void open() {
    play = new Play(data);
    backstage = new Backstage(play);
    backend = backstage.backend;
  }

  @AfterEach
  void close() {
    backstage.close();
    play.close();
  }

  private String fill(String state) {
    var reply = play.reply("POST", "/fill", Map.of("id", state));
    assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    assertThat(reply.body().get("cases").asInt()).isEqualTo(40);
    return reply.body().get("text").asText();
  }

  private String refused(String state) {
    var reply = play.reply("POST", "/fill", Map.of("id", state));
    assertThat(reply.status()).isEqualTo(409);
    return reply.body().get("error").asText();
  }

  private String nothing(String state) {
    var reply = play.reply("POST", "/fill", Map.of("id", state));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body().get("cases").asInt()).isZero();
    return reply.body().get("text").asText();
  }

  private List<String> reached() {
    return StreamSupport.stream(play.control("/fill").get("fillings").spliterator(), false)
        .filter(it -> it.get("reached").asBoolean())
        .map(it -> it.get("id").asText())
        .toList();
  }

  private String now() {
    return play.control("/clock").get("now").asText().substring(0, 10);
  }

  @Test
  void fill_toTheEndAtOnce_givesTwoFourEight() {
    assertThat(reached()).isEmpty();
    var text = fill("final");
    assertThat(text).contains("一等奖 2、二等奖 4、三等奖 8，共 40 份参评");
    assertThat(reached()).isEqualTo(STATES);
    var roll = roll();
    assertThat(counts(roll)).containsExactly(2L, 4L, 8L);
    assertThat(roll.placings()).hasSize(40);
    assertThat(roll.placings().stream().filter(Placing::joint).map(Placing::rank))
        .containsExactly(9, 9);
    assertThat(roll.placings().stream().map(Placing::mean).distinct()).hasSize(39);
    assertThat(page("/ranking/" + TRACK))
        .contains("40 × 5% = 2.00")
        .contains(roll.placings().stream().map(Placing::name).toList());
    told("award.proposed", 14);
    told("award.not-this-time", 26);
    told("award.final", 40);
    assertThat(nothing("final")).contains("没有再填");
    assertThat(nothing("submitted")).contains("退不回去");
  }

  /** What the secretariat reads on a page of the campaign. */
  private String page(String path) {
    return play.phone("secretariat").open("/secretariat/" + CAMPAIGN + path).html();
  }

  private Roll roll() {
    return backend
        .database
        .read(tx -> backend.award.publicities.find(tx, CAMPAIGN, TRACK))
        .orElseThrow()
        .roll();
  }

  private static List<Long> counts(Roll roll) {
    return roll.lines().stream().map(it -> (long) roll.winners(it.prize()).size()).toList();
  }

  /** So many people got this notice; what was said last may be under way. */
  private void told(String kind, int people) {
    await(kind)
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(backstage.notices(kind)).hasSize(people));
  }

  @Test
  void fill_stateByState_goesAlongWithTheCaseByHand() {
    var hand = new ByHand(backstage);
    fill("drafted");
    assertThat(statuses()).isEqualTo(Map.of(Status.DRAFT, 40L));
    hand.submits();
    fill("submitted");
    assertThat(statuses()).isEqualTo(Map.of(Status.SUBMITTED, 41L));
    assertThat(nothing("submitted")).contains("没有再填");
    assertThat(now()).isEqualTo("2021-08-03");
    assertThat(fill("sent-county")).contains("10 个单位送出了 40 份", "三都水族自治县");
    assertThat(now()).isEqualTo("2021-09-17");
    hand.recommends("county", "county", "522732");
    fill("sent-city");
    hand.recommends("city", "city", "522700");
    restarted();
    assertThat(fill("assigned")).contains("共 123 张");
    assigned(hand.application());
    reviewed(hand);
    decided(hand);
  }

  private Map<Status, Long> statuses() {
    return applications().stream()
        .collect(Collectors.groupingBy(Application::status, Collectors.counting()));
  }

  /** Everybody's who has a phone. */
  private List<Application> applications() {
    return backstage.people().stream()
        .flatMap(person ->
            backend
                .database
                .read(tx -> backend.application.applications.ofPerson(tx, person))
                .stream())
        .toList();
  }

  private void restarted() {
    play.restart();
    assertThat(reached()).isEqualTo(STATES.subList(0, 4));
    assertThat(nothing("sent-city")).contains("没有再填");
  }

  private void assigned(UUID byHand) {
    var cases =
        backend.database.read(tx -> backend.application.cases.submitted(tx, CAMPAIGN, TRACK));
    assertThat(cases).hasSize(41);
    var homes =
        backend
            .database
            .read(tx -> backend.person.roles.holders(tx, CAMPAIGN, Role.REVIEWER, null))
            .stream()
            .collect(Collectors.toMap(it -> it.person(), it -> String.valueOf(it.unit())));
    assertThat(homes).hasSize(15);
    var cards = cards().stream().collect(Collectors.groupingBy(Card::application));
    for (var line : cases) {
      var reviewers = cards.get(line.application()).stream().map(Card::reviewer).toList();
      assertThat(reviewers).hasSize(3).doesNotHaveDuplicates();
      assertThat(reviewers.stream().map(homes::get)).doesNotContain(line.region());
    }
    assertThat(cards.get(byHand).stream().map(Card::reviewer))
        .isSubsetOf(backstage.reviewersByHand());
    assertThat(page("/assignment/" + TRACK)).contains("GZ21-T-0001", "GZ21-T-0041");
  }

  private List<Card> cards() {
    var campaign = backend.campaigns.find(CAMPAIGN).orElseThrow();
    return backend.database.read(
        tx -> backend.review.cards.ofTrack(tx, new Terms(campaign, campaign.track(TRACK))));
  }

  private List<Card> openCards() {
    return cards().stream().filter(Card::isOpen).toList();
  }

  private void reviewed(ByHand hand) {
    var byHand = backstage.reviewersByHand();
    fill("reviewing");
    assertThat(openCards()).isNotEmpty().allMatch(card -> byHand.contains(card.reviewer()));
    fill("scored");
    assertThat(openCards()).hasSize(3).allMatch(it -> it.application().equals(hand.application()));
    assertThat(refused("published")).contains("3 张卡", "时钟没有动");
    assertThat(now()).isEqualTo("2021-10-18");
    hand.scores(openCards());
  }

  private void decided(ByHand hand) {
    assertThat(fill("published")).contains("一等奖 2、二等奖 4、三等奖 8，共 41 份参评");
    assertThat(now()).isEqualTo("2021-11-11");
    assertThat(counts(roll())).containsExactly(2L, 4L, 8L);
    assertThat(roll().find(hand.application()).orElseThrow().rank()).isEqualTo(1);
    assertThat(roll().placings().stream().filter(Placing::joint).map(Placing::rank))
        .containsExactly(10, 10);
    fill("final");
    told("award.final", 41);
  }

  @Test
  void fill_afterTheWindow_isRefusedAndLeavesNothing() {
    play.control("POST", "/clock", Map.of("to", "2021-09-13T16:30:00Z"));
    assertThat(refused("submitted")).contains("9月13日 24:00", "补不上了");
    assertThat(backstage.people()).hasSize(9);
    assertThat(play.control("/fill/progress").get("text").asText()).contains("补不上了");
    assertThat(refused("nonsense")).contains("没有这一种填法");
  }
}
