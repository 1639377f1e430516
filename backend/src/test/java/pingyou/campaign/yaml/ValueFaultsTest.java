package pingyou.campaign.yaml;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a single value, each by one broken spot of the shipped campaign. */
class ValueFaultsTest {
  @ParameterizedTest
  @MethodSource("broken")
  void read_oneBrokenSpot_isOneFaultAtItsPlace(Broken broken) {
    broken.isOneFaultAtItsPlace();
  }

  static Stream<Broken> broken() {
    return Stream.of(
        new Broken(
            "      field: space-url\n      rule: hard",
            "      field: account\n      rule: hard",
            "account",
            "fault.no-link-field",
            "field",
            "account"),
        new Broken(
            "    platform:\n      field: space-url",
            "    past-winners:\n      of: school\n      years: [2018]\n      clause: 指南 一\n"
                + "    platform:\n      field: space-url",
            "school",
            "fault.not-of-schools"),
        new Broken(
            "least: 1\n              most: 20",
            "least: 21\n              most: 20",
            "21",
            "fault.out-of-range",
            "key",
            "least",
            "value",
            "21",
            "least",
            "0",
            "most",
            "20"),
        new Broken("max: 30", "max: 三十", "三十", "fault.not-number", "key", "max", "value", "三十"),
        new Broken(
            "percent: 5}",
            "percent: 0}",
            "0}",
            "fault.out-of-range",
            "key",
            "percent",
            "value",
            "0",
            "least",
            "1",
            "most",
            "100"),
        new Broken(
            "percent: 5}",
            "percent: 101}",
            "101}",
            "fault.out-of-range",
            "key",
            "percent",
            "value",
            "101",
            "least",
            "1",
            "most",
            "100"),
        new Broken(
            "fewer-extremes: 10",
            "fewer-extremes: 10.3",
            "10.3",
            "fault.not-points",
            "key",
            "fewer-extremes",
            "value",
            "10.3"),
        new Broken(
            "base: recommended-and-scored",
            "base: everybody",
            "everybody",
            "fault.not-one-of",
            "key",
            "base",
            "value",
            "everybody",
            "allowed",
            "recommended、recommended-and-scored、submitted"),
        new Broken(
            "bonus-counted: yes",
            "bonus-counted: 是",
            "是",
            "fault.not-one-of",
            "key",
            "bonus-counted",
            "value",
            "是",
            "allowed",
            "no、yes"),
        new Broken(
            "barred: [school, county]",
            "barred: [school, province]",
            "[school",
            "fault.not-one-of",
            "key",
            "barred",
            "value",
            "province",
            "allowed",
            "city、county、school"),
        new Broken(
            "        - median\n",
            "        - mean\n",
            "mean",
            "fault.not-one-of",
            "key",
            "ties",
            "value",
            "mean",
            "allowed",
            "committee-vote、median"),
        new Broken(
            "        - group: effect\n",
            "        - item: effect\n",
            "item",
            "fault.unknown-key",
            "key",
            "item",
            "known",
            "group、fewer-extremes、median、committee-vote"),
        new Broken(
            "in-lists: {name: school,",
            "in-lists: {name: schule,",
            "schule",
            "fault.no-field",
            "field",
            "schule"),
        new Broken(
            "size: 10\n",
            "size: 0\n",
            "0",
            "fault.out-of-range",
            "key",
            "size",
            "value",
            "0",
            "least",
            "1",
            "most",
            "10000"),
        new Broken(
            "            stage-other:",
            "            Stage_Other:",
            "Stage_Other",
            "fault.bad-id",
            "id",
            "Stage_Other"),
        new Broken(
            "zone: Asia/Shanghai",
            "zone: Asia/Guiyang",
            "Asia/Guiyang",
            "fault.unknown-zone",
            "zone",
            "Asia/Guiyang"),
        new Broken(
            "region: 520000", "region: 520100", "520100", "fault.unknown-region", "code", "520100"),
        new Broken(
            "number-prefix: GZ21-T",
            "number-prefix: 贵21",
            "贵21",
            "fault.bad-number-prefix",
            "value",
            "贵21"));
  }
}
