package pingyou.campaign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.Campaign;
import pingyou.campaign.catalogue.FileReport.State;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class CampaignsIT {
  private static final Instant OPENING = Instant.parse("2022-02-28T16:00:00Z");
  private static final Instant BEFORE = OPENING.minusMillis(1);

  private final Database database;
  private final Path folder;

  CampaignsIT(Database database, @TempDir Path folder) {
    this.database = database;
    this.folder = folder;
  }

  @Test
  void load_beforeTheFirstWindow_runsAsTheFileSays() throws IOException {
    write("early", rules("early"));
    load(BEFORE);
    write("early", rules("early").replace("读书征文", "读书笔记"));

    var campaigns = load(BEFORE);

    assertThat(campaigns.find("early")).map(Campaign::shortTitle).contains("太原 2022 读书笔记");
    assertThat(report(campaigns, "early")).isEqualTo(without("early", State.RUNS));
    assertThat(stored("early")).isEmpty();
  }

  @Test
  void openDue_atTheFirstWindow_storesTheRulesOnce() throws IOException {
    write("due", rules("due"));
    var campaigns = load(BEFORE);
    var running = campaigns.find("due").orElseThrow();

    campaigns.openDue(OPENING);
    campaigns.openDue(OPENING.plusSeconds(60));

    assertThat(campaigns.find("due")).contains(running);
    assertThat(stored("due"))
        .singleElement()
        .satisfies(version -> {
          assertThat(version.number()).isEqualTo(1);
          assertThat(version.hash()).isEqualTo(running.hash());
          assertThat(version.openedAt()).isEqualTo(OPENING);
          assertThat(version.yaml()).contains("2022-03-01 .. 2022-03-31").doesNotContain("#");
        });
  }

  @Test
  void openDue_ofACampaignThatIsOver_opensNothing_untilTimeIsBackInIt() throws IOException {
    write("over", rules("over"));

    var later = Instant.parse("2023-03-01T00:00:00Z");
    var campaigns = load(later);

    assertThat(stored("over")).isEmpty();
    assertThat(campaigns.find("over")).isPresent();
    assertThat(campaigns.opened()).extracting(Campaign::id).doesNotContain("over");
    assertThat(campaigns.current(later)).extracting(Campaign::id).doesNotContain("over");
    campaigns.openPassed(OPENING);
    assertThat(campaigns.opened()).extracting(Campaign::id).contains("over");
    assertThat(campaigns.current(later)).extracting(Campaign::id).contains("over");
  }

  @Test
  void openPassed_onceTimeHasPassedTheOpening_storesTheRulesOfTheStart() throws IOException {
    write("passing", rules("passing"));
    var campaigns = load(BEFORE);
    var running = campaigns.find("passing").orElseThrow();
    write("passing", rules("passing").replace("percent: 10", "percent: 50"));

    campaigns.openPassed(BEFORE);
    assertThat(stored("passing")).isEmpty();
    campaigns.openPassed(OPENING);
    campaigns.openPassed(OPENING.plusSeconds(60));

    assertThat(stored("passing"))
        .singleElement()
        .satisfies(version -> {
          assertThat(version.hash()).isEqualTo(running.hash());
          assertThat(version.openedAt()).isEqualTo(OPENING);
        });
    assertThat(load(OPENING).find("passing")).contains(running);
  }

  @Test
  void load_openedCampaign_runsOnWhateverBecomesOfItsFile() throws IOException {
    write("opened", rules("opened"));
    var opened = load(OPENING).find("opened");

    write("opened", rules("opened") + "\n# 只是一条说明\n");
    var remarked = load(OPENING);
    write("opened", rules("opened").replace("percent: 10", "percent: 50"));
    var changed = load(OPENING);
    write("opened", rules("opened").replace("percent: 10", "percent: 0"));
    var broken = load(OPENING);
    Files.delete(folder.resolve("opened.yaml"));
    var gone = load(OPENING);

    assertThat(List.of(remarked, changed, broken, gone))
        .extracting(campaigns -> campaigns.find("opened"))
        .containsOnly(opened);
    assertThat(report(remarked, "opened")).isEqualTo(without("opened", State.RUNS));
    assertThat(report(changed, "opened")).isEqualTo(without("opened", State.CHANGED));
    assertThat(report(broken, "opened").state()).isEqualTo(State.FAULTY);
    assertThat(report(gone, "opened")).isEqualTo(without("opened", State.MISSING));
  }

  @Test
  void load_faultyFileNeverOpened_isNotLoadedAndEveryFaultNamed() throws IOException {
    write("good", rules("good"));
    write(
        "bad",
        rules("bad").replace("percent: 10", "percent: 0").replace("kind: city", "kind: town"));

    var campaigns = load(OPENING);

    assertThat(campaigns.all()).extracting(Campaign::id).contains("good").doesNotContain("bad");
    assertThat(report(campaigns, "good")).isEqualTo(without("good", State.RUNS));
    assertThat(report(campaigns, "bad").state()).isEqualTo(State.FAULTY);
    assertThat(report(campaigns, "bad").faults())
        .extracting(fault -> fault.place() + " " + fault.what().key())
        .containsExactly("bad.yaml:31:15 fault.not-one-of", "bad.yaml:64:38 fault.out-of-range");
    assertThat(stored("bad")).isEmpty();
  }

  @Test
  void openDue_onTwoNodesWithDifferentFiles_runsWhatTheFirstStored() throws IOException {
    write("twice", rules("twice"));
    var first = load(BEFORE);
    write("twice", rules("twice").replace("percent: 10", "percent: 20"));
    var second = load(BEFORE);

    first.openDue(OPENING);
    second.openDue(OPENING);

    assertThat(second.find("twice")).isPresent().isEqualTo(first.find("twice"));
    assertThat(stored("twice")).hasSize(1);
    assertThat(report(second, "twice")).isEqualTo(without("twice", State.CHANGED));
  }

  @Test
  void version_isFoundByItsHash() throws IOException {
    write("named", rules("named"));
    var campaigns = load(OPENING);
    var campaign = campaigns.find("named").orElseThrow();

    assertThat(campaigns.version(campaign.hash())).isEqualTo(campaign);
    assertThatThrownBy(() -> campaigns.version("0".repeat(64)))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void load_storedVersionThatCannotBeRead_doesNotRunFromTheFileInstead() throws IOException {
    write("old", rules("old"));
    database.run(tx ->
        tx.mapper(CampaignVersionMapper.class)
            .insert(new CampaignVersion("old", 1, "0".repeat(64), "campaign: old\n", OPENING)));

    var campaigns = load(OPENING);

    assertThat(campaigns.find("old")).isEmpty();
    assertThat(report(campaigns, "old").state()).isEqualTo(State.UNREADABLE);
  }

  private Campaigns load(Instant now) {
    return Campaigns.load(database, CampaignFiles.folder(folder), now);
  }

  private List<CampaignVersion> stored(String campaign) {
    return database.read(tx -> tx.mapper(CampaignVersionMapper.class).all()).stream()
        .filter(version -> version.campaign().equals(campaign))
        .toList();
  }

  private void write(String campaign, String rules) throws IOException {
    Files.writeString(folder.resolve(campaign + ".yaml"), rules);
  }

  private static FileReport report(Campaigns campaigns, String campaign) {
    return campaigns.reports().stream()
        .filter(report -> report.campaign().equals(campaign))
        .findFirst()
        .orElseThrow();
  }

  /** A report without faults. */
  private static FileReport without(String campaign, State state) {
    return new FileReport(campaign, state, List.of());
  }

  private static String rules(String campaign) throws IOException {
    try (var file = CampaignsIT.class.getResourceAsStream("/campaigns/reading-2022.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("campaign: reading-2022", "campaign: " + campaign);
    }
  }
}
