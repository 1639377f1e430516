package pingyou.campaign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.application.Applications;
import pingyou.application.close.Closes;
import pingyou.campaign.catalogue.FileReport.State;
import pingyou.campaign.catalogue.Proposal.Step;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class PublishingIT {
  private static final Instant OPENING = Instant.parse("2022-02-28T16:00:00Z");
  private static final Instant NOW = OPENING.plus(Duration.ofDays(3));
  private static final String DAYS = "2022-03-01 .. 2022-03-31";
  private static final String LEVEL = "2022-04-01 .. 2022-04-15";

  private final Database database;
  private final Path folder;

  PublishingIT(Database database, @TempDir Path folder) {
    this.database = database;
    this.folder = folder;
  }

  @Test
  void publish_laterClose_isTakenByARunningNode_andOldCasesKeepTheirVersion() throws IOException {
    write("later", rules("later"));
    var node = load(OPENING);
    var first = node.find("later").orElseThrow();
    var application = apply(node, "later");
    write(
        "later",
        rules("later")
            .replace(DAYS, "2022-03-01 .. 2022-04-05")
            .replace(LEVEL, "2022-04-06 .. 2022-04-20"));

    var published = publishing(node).publish("later", "推迟五天", NOW);
    node.openPassed(NOW);

    assertThat(published.number()).isEqualTo(2);
    assertThat(published.proposal().steps())
        .extracting(it -> it.change().place())
        .containsExactly("tracks/essay/applying/days", "tracks/essay/levels/city/days");
    var second = node.find("later").orElseThrow();
    assertThat(second.track("essay").applying().closesAt())
        .isEqualTo(Instant.parse("2022-04-05T16:00:00Z"));
    assertThat(node.version(application)).isEqualTo(first);
    assertThat(node.version(second.hash())).isEqualTo(second);
    assertThat(report(node, "later")).isEqualTo(State.RUNS);
    assertThat(load(NOW).find("later")).contains(second);
  }

  @Test
  void publish_otherPoints_areTaken_untilSomebodyHasApplied() throws IOException {
    write("points", rules("points"));
    var node = load(OPENING);
    write("points", otherPoints("points"));
    assertThat(publishing(node).publish("points", "改分", NOW).number()).isEqualTo(2);
    node.openPassed(NOW);
    apply(node, "points");

    write("points", rules("points").replace("title: 立意", "title: 立意（含选题）"));
    var refused = publishing(node).publish("points", "改回", NOW);
    node.openPassed(NOW);

    assertThat(refused.number()).isZero();
    assertThat(refused.proposal().steps())
        .extracting(it -> it.change().place(), PublishingIT::reason)
        .containsExactly(
            tuple("tracks/essay/rubric/groups/whole/indicators/idea/title", "taken"),
            tuple(
                "tracks/essay/rubric/groups/whole/indicators/idea/points",
                "publish.refused.points"),
            tuple(
                "tracks/essay/rubric/groups/whole/indicators/style/points",
                "publish.refused.points"));
    assertThat(node.find("points").orElseThrow().track("essay").rubric().indicator("idea"))
        .extracting(it -> it.maxHalves())
        .isEqualTo(12);
  }

  @Test
  void publish_nothingToPublish_saysWhy() throws IOException {
    write("same", rules("same"));
    write("open", rules("open"));
    write("broken", rules("broken"));
    write("early", rules("early").replace(DAYS, "2022-03-25 .. 2022-03-31"));
    var publishing = publishing(load(OPENING));
    write("open", rules("open").replace("settles: [close-hour, ", "settles: ["));
    write("broken", rules("broken").replace("percent: 10", "percent: 0"));

    assertThat(state(publishing, "same")).isEqualTo(State.RUNS);
    assertThat(state(publishing, "open")).isEqualTo(State.UNSETTLED);
    assertThat(state(publishing, "broken")).isEqualTo(State.FAULTY);
    assertThat(publishing.publish("early", "早", NOW).proposal().report()).isEmpty();
    Files.delete(folder.resolve("same.yaml"));
    assertThat(state(publishing, "same")).isEqualTo(State.MISSING);
  }

  @Test
  void load_unsettledFileNeverOpened_isNotLoaded_andWhatIsOpenNamed() throws IOException {
    write("unsettled", rules("unsettled").replace("settles: [close-hour, ", "settles: ["));

    var node = load(OPENING);

    assertThat(node.find("unsettled")).isEmpty();
    assertThat(node.reports())
        .filteredOn(it -> it.campaign().equals("unsettled"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.state()).isEqualTo(State.UNSETTLED);
          assertThat(it.faults())
              .extracting(fault -> fault.what().key())
              .containsExactly("lint.close-hour");
        });
  }

  private static String reason(Step step) {
    var refusal = step.refusal();
    return refusal == null ? "taken" : refusal.key();
  }

  private static State state(Publishing publishing, String campaign) {
    var published = publishing.publish(campaign, "试", NOW);
    assertThat(published.number()).isZero();
    return published.proposal().report().orElseThrow().state();
  }

  /** Begins an application; the version that it names. */
  private String apply(Campaigns node, String campaign) {
    var applications =
        new Applications(id -> node.find(id).orElseThrow(), new Closes(CampaignFiles.REGIONS));
    var person = Ids.next();
    database.run(tx -> applications.start(tx, person, campaign, "essay", Moment.of(NOW)));
    return Objects.requireNonNull(node.find(campaign).orElseThrow().hash());
  }

  private Publishing publishing(Campaigns node) {
    var applications =
        new Applications(id -> node.find(id).orElseThrow(), new Closes(CampaignFiles.REGIONS));
    return new Publishing(database, CampaignFiles.folder(folder), applications::usedTracks);
  }

  private Campaigns load(Instant now) {
    return Campaigns.load(database, CampaignFiles.folder(folder), now);
  }

  private static State report(Campaigns campaigns, String campaign) {
    return campaigns.reports().stream()
        .filter(report -> report.campaign().equals(campaign))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private void write(String campaign, String rules) throws IOException {
    Files.writeString(folder.resolve(campaign + ".yaml"), rules);
  }

  private static String otherPoints(String campaign) throws IOException {
    return rules(campaign).replace("points: 5.5", "points: 6").replace("points: 4.5", "points: 4");
  }

  private static String rules(String campaign) throws IOException {
    try (var file = PublishingIT.class.getResourceAsStream("/campaigns/reading-2022.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("campaign: reading-2022", "campaign: " + campaign);
    }
  }
}
