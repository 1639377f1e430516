package pingyou.campaign.yaml;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a points rule, each by one broken spot of the shipped campaign. */
class RuleFaultsTest {
  @ParameterizedTest
  @MethodSource("broken")
  void read_oneBrokenSpot_isOneFaultAtItsPlace(Broken broken) {
    broken.isOneFaultAtItsPlace();
  }

  static Stream<Broken> broken() {
    return Stream.of(kinds(), tiers(), tables()).flatMap(it -> it);
  }

  private static Stream<Broken> kinds() {
    return Stream.of(
        new Broken(
            "                judgement: 5\n",
            "",
            "assumed: [suitability",
            "fault.rule-kind",
            "kinds",
            "judgement、items、per-unit、tiers、table、yes-no、winners-list"),
        new Broken(
            "title: 在线学习, judgement: 3}",
            "title: 在线学习}",
            "{title",
            "fault.rule-kind",
            "kinds",
            "judgement、per-unit、tiers、table、yes-no、winners-list"),
        new Broken(
            "                rest: 1\n",
            "",
            "table:",
            "fault.rule-points",
            "most",
            "3",
            "points",
            "4"),
        new Broken(
            "points: 1, most: 3}\n                assumed: [system",
            "points: 1, most: 4}\n                assumed: [system",
            "per-unit:",
            "fault.rule-points",
            "most",
            "4",
            "points",
            "3"),
        new Broken(
            "                assumed: [richness-points, richness-tiers]\n",
            "",
            "table:",
            "fault.no-assumed"),
        new Broken("                assumed: [twice]\n", "", "tiers:", "fault.no-assumed"),
        new Broken(
            "assumed: [system-count]",
            "assumed: [system]",
            "[system]",
            "fault.unknown-assumed",
            "key",
            "system"),
        new Broken(
            "{reading: originals,",
            "{reading: visits,",
            "visits",
            "fault.foreign-reading",
            "reading",
            "visits"));
  }

  private static Stream<Broken> tiers() {
    return Stream.of(
        new Broken(
            "{count: 300 .. 500, points: 3}",
            "{count: 301 .. 500, points: 3}",
            "{count: 301",
            "fault.tiers-gap",
            "from",
            "300",
            "to",
            "300"),
        new Broken(
            "                    - {count: 2, points: 2 .. 5}\n",
            "",
            "{count: 3 ..",
            "fault.tiers-gap",
            "from",
            "2",
            "to",
            "2"),
        new Broken(
            "{count: 501 .., points: 5}",
            "{count: 500 .., points: 5}",
            "{count: 500 ..",
            "fault.tiers-overlap",
            "from",
            "500"),
        new Broken(
            "{count: 501 .., points: 5}",
            "{count: 501 .. 900, points: 5}",
            "- {count: 0",
            "fault.tiers-end",
            "from",
            "901"),
        new Broken(
            "{count: 300 .. 500, points: 3}",
            "{count: 300 .. 299, points: 3}",
            "300",
            "fault.not-counts",
            "value",
            "300 .. 299"),
        new Broken(
            "{count: 300 .. 500, points: 3}",
            "{count: 300 .. 500, points: 三分}",
            "三分",
            "fault.not-tier-points",
            "value",
            "三分"));
  }

  private static Stream<Broken> tables() {
    return Stream.of(
        new Broken(
            "                    - {items: no, types: yes, points: 1}\n",
            "",
            "- {items: yes",
            "fault.cell-missing",
            "cell",
            "items: no, types: yes"),
        new Broken(
            "{items: no, types: no, points: 0}",
            "{items: no, types: no, points: 0}\n"
                + "                    - {items: yes, types: no, points: 2}",
            "{items: yes, types: no, points: 2}",
            "fault.cell-twice",
            "cell",
            "items: yes, types: no"),
        new Broken(
            "types: no, points: 0}",
            "types: no, points: 无}",
            "无",
            "fault.not-points-or-none",
            "key",
            "points",
            "value",
            "无"),
        new Broken(
            "                    - {reading: types, at-least: 3}\n",
            "                    - {reading: types, at-least: 3}\n".repeat(4),
            "- {reading: items",
            "fault.too-many-asks",
            "most",
            "4"));
  }
}
