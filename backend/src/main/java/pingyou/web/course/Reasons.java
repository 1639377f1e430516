package pingyou.web.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.award.ranking.Line;
import pingyou.award.ranking.Total;
import pingyou.award.roll.Step;
import pingyou.award.standing.Standing.Decided;
import pingyou.award.standing.Standing.GroupMean;
import pingyou.campaign.Track;
import pingyou.campaign.rubric.Group;
import pingyou.notice.wording.Dates;
import pingyou.web.frame.Words;
import pingyou.web.page.ResultPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Figures;
import pingyou.web.part.chart.Ranks;

/** A decision on one case in words: from its cards to its prize. */
public final class Reasons {
  /** A prize's name under the strip of ranks, where there is little room. */
  private static final int STRIP_NAME = 2;

  /** What may be assumed of a line, by the file's keys. */
  private static final Set<String> RECKONING = Set.of("base", "rounding", "size", "places");

  private final Words words;
  private final String compared;

  private Reasons(Words words, String compared) {
    this.words = words;
    this.compared = compared;
  }

  /** As the applicant is told. */
  static Reasons toApplicant(Words words) {
    return new Reasons(words, "page.result.compared");
  }

  /** As others are told of the case. */
  public static Reasons toOthers(Words words) {
    return new Reasons(words, "page.ranking.compared");
  }

  /** The steps that led here, but for the line, which has a place of its own. */
  public List<ResultPage.Reason> of(Track track, List<Step> steps) {
    return steps.stream().flatMap(it -> reason(track, it).stream()).toList();
  }

  private Optional<ResultPage.Reason> reason(Track track, Step step) {
    return switch (step) {
      case Step.ByMean(var mean, var cards) -> Optional.of(mean(mean, cards));
      case Step.ByPoints(var group, var own, var others, var decided) ->
          decided
              ? Optional.of(
                  tie(
                      others.stream().map(Step.OtherPoints::rank).toList(),
                      group == null ? words.say("page.result.median") : title(track, group),
                      own.twoDecimals(),
                      others.stream().map(it -> it.points().twoDecimals())))
              : Optional.empty();
      case Step.ByExtremes(var awayHalves, var own, var others, var decided) ->
          decided
              ? Optional.of(
                  tie(
                      others.stream().map(Step.OtherCards::rank).toList(),
                      words.say("page.result.extremes", "points", Figures.points(awayHalves)),
                      cards(own),
                      others.stream().map(it -> cards(it.cards()))))
              : Optional.empty();
      case Step.Joint(var rank, var cases) ->
          said("joint", "rank", String.valueOf(rank), "cases", String.valueOf(cases));
      case Step.ByVote(var position, var of) ->
          said("vote", "position", String.valueOf(position), "of", String.valueOf(of));
      case Step.ByLine _ -> Optional.empty();
      case Step.ByVisit(var passed, var day) ->
          said(passed ? "visit-passed" : "visit-failed", "day", Dates.day(day));
      case Step.ByPool(var places) -> said("pool", "places", String.valueOf(places));
    };
  }

  private Optional<ResultPage.Reason> said(String key, String... pairs) {
    return Optional.of(new ResultPage.Reason(words.say("page.result." + key, pairs), null));
  }

  private ResultPage.Reason mean(Total mean, List<Integer> cards) {
    var count = Figures.numeral(cards.size());
    var each = cards.stream().map(Figures::points).collect(Collectors.joining("、"));
    return new ResultPage.Reason(
        words.say("page.result.mean", "cards", count, "mean", mean.twoDecimals()),
        words.say("page.result.cards", "each", each, "cards", count));
  }

  private ResultPage.Reason tie(
      List<Integer> ranks, String criterion, String own, Stream<String> others) {
    var with = ranks.stream().sorted().map(String::valueOf).collect(Collectors.joining("、"));
    return new ResultPage.Reason(
        words.say("page.result.tie", "ranks", with, "criterion", criterion),
        words.say(compared, "own", own, "others", others.collect(Collectors.joining("、"))));
  }

  private String cards(int count) {
    return words.say("page.result.count", "count", String.valueOf(count));
  }

  private static String title(Track track, String group) {
    return track.rubric().groups().stream()
        .filter(it -> it.id().equals(group))
        .findFirst()
        .map(Group::title)
        .orElseThrow();
  }

  /** The rank beside the line that decided, with the reckoning of the line. */
  ResultPage.Place place(Track track, Decided decided) {
    var scores = decided.scores();
    var line = decided.line();
    var mean = scores == null ? null : scores.lineMean();
    return new ResultPage.Place(
        scores == null ? 0 : scores.rank(),
        decided.cases(),
        line.prize().title(),
        line.cut(),
        mean == null ? null : mean.twoDecimals(),
        beside(decided),
        reckoning(track, line));
  }

  /** On which side of the line, in a sentence. */
  private String beside(Decided decided) {
    var scores = decided.scores();
    boolean failed =
        decided.why().stream().anyMatch(it -> it instanceof Step.ByVisit(var ok, _) && !ok);
    boolean pooled = decided.why().stream().anyMatch(Step.ByPool.class::isInstance);
    var without = failed ? "failed" : pooled ? "pooled" : "beyond";
    var key = decided.prize() != null ? "within" : without;
    var rank =
        scores == null ? "" : words.say("page.result.rank", "rank", String.valueOf(scores.rank()));
    return rank + words.say("page.result." + key, "line", decided.line().prize().title());
  }

  /** How many are within a line, with the rule. */
  public Basis reckoning(Track track, Line line) {
    var clause = track.award().clause();
    var found = reckoned(words, "page.result.reckoning", line);
    var assumed =
        track.award().assumed().stream()
            .filter(it -> RECKONING.contains(it.key()))
            .map(it -> it.text())
            .collect(Collectors.joining());
    return new Basis(found, clause.quote(), clause.place(), assumed.isEmpty() ? null : assumed);
  }

  /** How a line was drawn, in one sentence: by a share of the base, or by a number of places. */
  public static String reckoned(Words words, String key, Line line) {
    return words.say(
        line.prize().counted() ? key + ".counted" : key,
        "prize",
        line.prize().title(),
        "base",
        String.valueOf(line.base()),
        "percent",
        String.valueOf(line.percent()),
        "exact",
        line.exact(),
        "cut",
        String.valueOf(line.cut()));
  }

  /** The groups beside the winners' median; null where the campaign shows no scores. */
  ResultPage.@Nullable Scores scores(Decided decided) {
    var scores = decided.scores();
    if (scores == null) {
      return null;
    }
    var groups = scores.groups();
    return new ResultPage.Scores(
        scores.mean().twoDecimals(),
        scores.cardHalves().size(),
        groups.stream().map(Reasons::group).toList(),
        groups.stream()
            .flatMap(it -> gap(it).stream())
            .max(Comparator.comparing(Gap::by))
            .map(this::most)
            .orElse(null));
  }

  private static ResultPage.Group group(GroupMean mean) {
    var winners = mean.winners();
    return new ResultPage.Group(
        mean.title(),
        Figures.points(mean.maxHalves()),
        mean.own().twoDecimals(),
        winners == null ? "" : winners.twoDecimals());
  }

  /** By how much a group stays behind the winners' median. */
  private record Gap(String title, Total by) {}

  private static Optional<Gap> gap(GroupMean mean) {
    var winners = mean.winners();
    if (winners == null || winners.compareTo(mean.own()) <= 0) {
      return Optional.empty();
    }
    var own = mean.own();
    var by =
        new Total(
            winners.sumHalves() * own.count() - own.sumHalves() * winners.count(),
            winners.count() * own.count());
    return Optional.of(new Gap(mean.title(), by));
  }

  private Basis most(Gap gap) {
    var said =
        words.say("page.result.most", "group", gap.title(), "points", gap.by().twoDecimals());
    return new Basis(said, null, null, null);
  }

  /**
   * All ranks, the own one among them where it is shown; lines that nobody is above are left out.
   */
  static Ranks ranks(Decided decided) {
    var scores = decided.scores();
    return new Ranks(
        decided.cases(),
        scores == null ? 0 : scores.rank(),
        decided.lines().stream()
            .filter(it -> it.places() > 0)
            .map(it -> new Ranks.Line(strip(it.prize().title()), it.cut()))
            .toList());
  }

  private static String strip(String title) {
    return title.substring(0, Math.min(STRIP_NAME, title.length()));
  }
}
