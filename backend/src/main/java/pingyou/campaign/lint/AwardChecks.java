package pingyou.campaign.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pingyou.campaign.Track;
import pingyou.campaign.points.Halves;
import pingyou.campaign.prize.Award;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;

/** What decides who gets something. */
final class AwardChecks {
  /** Numbers of cases at which the readings of a percentage differ. */
  private static final List<Integer> SAMPLES = List.of(47, 99, 333);

  private final Track track;
  private final Award award;
  private final String path;

  AwardChecks(Track track, String path) {
    this.track = track;
    this.award = track.award();
    this.path = path + "award";
  }

  void check(Notes notes) {
    if (award.prizes().stream().anyMatch(it -> !it.counted())) {
      notes.ask(Check.PRIZE_BASE, path + "/base", award.clause(), "shares", shares());
      checkRounding(notes);
    }
    if (award.tieOrder().size() > 1) {
      notes.ask(Check.TIE_ORDER, path + "/ties", award.clause());
    }
    notes.ask(Check.NO_MINIMUM, path, award.clause());
    int most = track.rubric().maxHalves();
    int full = track.rubric().maxHalvesWithoutBonus();
    if (most > full) {
      notes.ask(
          Check.BONUS,
          path + "/bonus-counted",
          award.clause(),
          "full",
          Halves.points(full),
          "most",
          Halves.points(most));
    }
  }

  private void checkRounding(Notes notes) {
    var readings =
        SAMPLES.stream().map(it -> it + " 份：" + readings(it)).collect(Collectors.joining("；"));
    notes.ask(Check.PRIZE_ROUNDING, path + "/rounding", award.clause(), "readings", readings);
  }

  /** {@code 2+5+9、2+5+10}: what each way of rounding gives, each outcome once. */
  private String readings(int cases) {
    return Stream.of(Rounding.values())
        .map(it -> PrizeCounts.of(percents(), cases, it))
        .map(counts -> counts.stream().map(String::valueOf).collect(Collectors.joining("+")))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private List<Integer> percents() {
    return award.prizes().stream().map(Prize::percent).toList();
  }

  private String shares() {
    return IntStream.range(0, award.prizes().size())
        .mapToObj(i -> award.prizes().get(i))
        .filter(it -> !it.counted())
        .map(it -> it.title() + " " + it.percent() + "%")
        .collect(Collectors.joining("、"));
  }
}
