package pingyou.campaign.yaml;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault of what one place says of another, each by one broken spot of the shipped campaign.
 */
class ReferenceFaultsTest {
  @ParameterizedTest
  @MethodSource("broken")
  void read_oneBrokenSpot_isOneFaultAtItsPlace(Broken broken) {
    broken.isOneFaultAtItsPlace();
  }

  static Stream<Broken> broken() {
    return Stream.of(
        new Broken(
            "        kind: city\n",
            "        kind: city\n"
                + "        enters: {when: {stage: 小学}, days: 2021-08-01 .. 2021-09-01, clause: 指南 三}\n",
            "{when",
            "fault.enters-last"),
        new Broken(
            "        kind: province\n",
            "        kind: province\n        scoring: advisory\n",
            "advisory",
            "fault.scoring-last"),
        new Broken(
            "    levels:\n",
            "    supported-by: {track: nothing, where: same-school, clause: 指南 三（一）}\n    levels:\n",
            "{track",
            "fault.unknown-track",
            "track",
            "nothing"),
        new Broken(
            "reading: originals\n              role",
            "reading: original\n              role",
            "original",
            "fault.unknown-reading",
            "reading",
            "original"),
        new Broken(
            "when: {school-admin: 是}",
            "when: {admin: 是}",
            "{admin",
            "fault.no-earlier-field",
            "field",
            "admin"),
        new Broken(
            "when: {subject: 其他}",
            "when: {stage: 其他}",
            "{stage",
            "fault.no-earlier-field",
            "field",
            "stage"),
        new Broken(
            "when: {school-admin: 是}",
            "when: {school-admin: 对}",
            "{school-admin",
            "fault.not-an-option",
            "field",
            "school-admin",
            "value",
            "对"),
        new Broken(
            "within: city", "within: name", "name", "fault.no-region-field", "field", "name"),
        new Broken(
            "              county: county",
            "              county: city",
            "city",
            "fault.no-region-field",
            "field",
            "city"),
        new Broken(
            "[followers, following, interactions, visits]",
            "[followers, sleepers]",
            "[followers",
            "fault.unknown-reading",
            "reading",
            "sleepers"),
        new Broken(
            "        - group: effect\n",
            "        - group: effort\n",
            "effort",
            "fault.unknown-group",
            "group",
            "effort"),
        new Broken(
            "asked-before: personal",
            "asked-before: id-number",
            "name:",
            "fault.no-agreement.personal",
            "field",
            "name"),
        new Broken(
            "asked-before: id-number",
            "asked-before: personal",
            "id-number:",
            "fault.no-agreement.id-number",
            "field",
            "id-number"));
  }
}
