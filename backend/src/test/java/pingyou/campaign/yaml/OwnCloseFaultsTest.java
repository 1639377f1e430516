package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;

/** What can be wrong where cities end applying themselves, each in a copy of Shanxi's file. */
final class OwnCloseFaultsTest {
  private static final String SOUND =
      CampaignFiles.text(CampaignFiles.CONFIG.resolve("campaigns").resolve(CampaignFiles.SHANXI));

  /** The first place that is written otherwise, and the only fault that this makes. */
  record Broken(String spot, String instead, String fault, Map<String, String> values) {
    String text() {
      assertThat(SOUND).contains(spot);
      int at = SOUND.indexOf(spot);
      return SOUND.substring(0, at) + instead + SOUND.substring(at + spot.length());
    }
  }

  static Stream<Broken> broken() {
    return Stream.of(
        new Broken("      set-by: city\n", "", "fault.unset-alone", Map.of()),
        new Broken("unset: 5\n", "unset: 30\n", "fault.unset-early", Map.of()),
        new Broken(
            "        kind: city\n", "        kind: county\n", "fault.set-by-level", Map.of()),
        new Broken(
            "days: .. 2020-11-20",
            "days: 2020-11-14 .. 2020-11-20",
            "fault.not-last-day",
            Map.of("value", "2020-11-14 .. 2020-11-20")),
        new Broken(
            "days: .. 2020-11-20",
            "days: .. 2020-11-19",
            "fault.bounds-late",
            Map.of("last", "2020-11-20")),
        new Broken("      unset: 5\n", "", "fault.missing-key", Map.of("key", "unset")),
        new Broken("        kind: county\n", "        kind: city\n", "fault.round-level", Map.of()),
        new Broken(
            "        days: .. 2020-11-20\n",
            "        days: .. 2020-11-20\n        leaves: 2\n",
            "fault.round-level",
            Map.of()),
        new Broken("        leaves: 2\n", "        leaves: 25\n", "fault.round-room", Map.of()),
        new Broken("        leaves: 2\n", "", "fault.missing-key", Map.of("key", "leaves")));
  }

  static List<String> keys() {
    return broken().map(Broken::fault).toList();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void read_oneBrokenSpot_isSaid(Broken broken) {
    assertThat(faults(broken.text()))
        .extracting(it -> it.what().key(), it -> it.what().values())
        .contains(tuple(broken.fault, broken.values));
  }

  private static List<Fault> faults(String text) {
    return switch (CampaignFiles.READER.read(CampaignFiles.SHANXI, text)) {
      case Checked.Sound _ -> List.of();
      case Checked.Faulty(var faults) -> faults;
    };
  }
}
