package pingyou.web.secretariat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.award.Blocker;
import pingyou.award.Publicity;
import pingyou.award.Refusals;
import pingyou.award.Trial;
import pingyou.award.ranking.Line;
import pingyou.award.ranking.Lines;
import pingyou.award.roll.Placing;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.rule.Refusal;
import pingyou.web.course.Reasons;
import pingyou.web.frame.Words;
import pingyou.web.http.Request;
import pingyou.web.page.RankingPage;
import pingyou.web.part.Dates;
import pingyou.web.part.Tag;
import pingyou.web.part.chart.Spread;

/** A trial as its page shows it. */
final class Rankings {
  private static final int STEP = 10;

  private final Words words;

  Rankings(Words words) {
    this.words = words;
  }

  List<Refusal> blockers(Trial trial) {
    return trial.blockers().stream().map(it -> Refusals.of(it, trial.terms())).toList();
  }

  /**
   * @param steers whether the reader decides, and doesn't only look
   */
  RankingPage page(Request request, Trial trial, boolean steers) {
    var campaign = trial.terms().campaign();
    var track = trial.terms().track();
    var path = RankingPages.path(trial);
    var range = RankingPages.range(trial);
    var scale = new Spread.Scale(floor(range.getFirst()), ceiling(range.getLast()));
    return new RankingPage(
        request.shell(),
        words.say("page.secretariat.title"),
        campaign.shortTitle(),
        track.title(),
        state(trial, request.arrivedAt()),
        trial.publicity() == null ? words.of(blockers(trial)) : List.of(),
        steers ? undecided(trial, path) : null,
        scale,
        lines(trial, scale, steers && trial.publicity() == null),
        trial.roll().lines().stream().map(it -> prize(trial, it)).toList(),
        trial.roll().placings().size(),
        readings(trial),
        null,
        pool(trial),
        ways(trial, path, steers));
  }

  /** How many of those who came straight are on the list, of how many. */
  private @Nullable String pool(Trial trial) {
    var region = trial.terms().campaign().region();
    return trial
        .terms()
        .track()
        .entrance()
        .map(Entrance::pool)
        .map(pool -> {
          var used =
              trial.roll().winners().stream().filter(it -> it.county().equals(region)).count();
          return words.say(
              "page.ranking.pool",
              "places",
              String.valueOf(pool.count()),
              "used",
              String.valueOf(used),
              "left",
              String.valueOf(Math.max(0, pool.count() - used)),
              "clause",
              pool.clause().place());
        })
        .orElse(null);
  }

  /** What is public was reckoned when it became so. */
  private static RankingPage.State state(Trial trial, Instant now) {
    var publicity = trial.publicity();
    var at = publicity == null ? now : publicity.period().opensAt();
    return new RankingPage.State(
        phase(publicity), Dates.moment(at, now, trial.terms().campaign().zone()), trial.cards());
  }

  private static RankingPage.Phase phase(@Nullable Publicity publicity) {
    if (publicity == null) {
      return RankingPage.Phase.TRIAL;
    }
    return publicity.finalAt() == null ? RankingPage.Phase.PUBLIC : RankingPage.Phase.FINAL;
  }

  private static RankingPage.Ways ways(Trial trial, String path, boolean steers) {
    var publicity = trial.publicity();
    return new RankingPage.Ways(
        steers ? path + "/publicity" : null,
        path + "/export",
        path,
        publicity == null ? null : "/publicity/" + publicity.campaign() + "/" + publicity.track(),
        !steers || publicity == null || publicity.finalAt() != null ? null : path + "/final");
  }

  /** In points, on a whole step. */
  private static int floor(int halves) {
    return halves / 2 / STEP * STEP;
  }

  private static int ceiling(int halves) {
    return floor(halves) + STEP;
  }

  /** Where the first of what isn't decided is. */
  private static String undecided(Trial trial, String path) {
    if (trial.blockers().stream().anyMatch(Blocker.Tied.class::isInstance)) {
      return path + "/vote";
    }
    return trial.blockers().stream()
        .flatMap(it -> it instanceof Blocker.Unvisited(var cases) ? cases.stream() : Stream.empty())
        .findFirst()
        .map(it -> visit(path, it))
        .orElse(path + "/publicity");
  }

  private static String visit(String path, Placing placing) {
    return path + "/visit?case=" + placing.application();
  }

  /** The cases by rank, each prize's line after the last that gets it. */
  private List<RankingPage.Line> lines(Trial trial, Spread.Scale scale, boolean visits) {
    var lines = new ArrayList<RankingPage.Line>();
    var placings = trial.roll().placings();
    int taken = 0;
    for (int i = 0; i < placings.size(); i++) {
      lines.add(line(trial, i, scale, visits));
      if (placings.get(i).passedOver()) {
        continue;
      }
      int place = ++taken;
      trial.roll().lines().stream()
          .filter(it -> it.cut() == place)
          .forEach(it -> lines.add(cut(trial, it)));
    }
    return lines;
  }

  private RankingPage.Line line(Trial trial, int index, Spread.Scale scale, boolean visits) {
    var placings = trial.roll().placings();
    var it = placings.get(index);
    boolean visitable = trial.terms().track().award().outcome().checkedOnSite();
    var cases = Steering.path(trial.terms().campaign()) + "/cases/" + it.application();
    return new RankingPage.Case(
        it.rank(),
        bracket(placings, index),
        it.name(),
        cases,
        it.school(),
        new Spread(scale, it.cardHalves()),
        new RankingPage.Reason(
            tag(it, visitable),
            sentence(it),
            RankingPages.path(trial) + "/case/" + it.application()),
        it.prize() == null ? null : it.prize().title(),
        visits && visitable && (it.prize() != null || it.visited())
            ? visit(RankingPages.path(trial), it)
            : null);
  }

  private static RankingPage.Bracket bracket(List<Placing> placings, int index) {
    var mean = placings.get(index).mean();
    if (index + 1 < placings.size() && placings.get(index + 1).mean().compareTo(mean) == 0) {
      return RankingPage.Bracket.BEGIN;
    }
    return index > 0 && placings.get(index - 1).mean().compareTo(mean) == 0
        ? RankingPage.Bracket.END
        : RankingPage.Bracket.NONE;
  }

  private static @Nullable Tag tag(Placing placing, boolean visitable) {
    if (placing.undecided()) {
      return Tag.TO_VOTE;
    }
    if (placing.visited()) {
      return placing.failedOnSite() ? Tag.VISIT_FAILED : Tag.VISIT_PASSED;
    }
    if (visitable && placing.prize() != null) {
      return Tag.TO_VISIT;
    }
    return placing.joint() ? Tag.TIE : null;
  }

  private @Nullable String sentence(Placing placing) {
    return placing.joint()
        ? words.say("page.ranking.joint", "rank", String.valueOf(placing.rank()))
        : null;
  }

  private RankingPage.Cut cut(Trial trial, Line line) {
    var open =
        trial.roll().placings().stream().anyMatch(Placing::undecided)
            && trial.blockers().stream()
                .anyMatch(it -> it instanceof Blocker.Tied tied && tied.line().equals(line));
    return new RankingPage.Cut(
        line.prize().title(),
        Reasons.reckoned(words, "page.ranking.cut", line),
        open ? words.say("page.ranking.to-vote") : null);
  }

  private RankingPage.Prize prize(Trial trial, Line line) {
    var percent = String.valueOf(line.prize().percent());
    var title = line.prize().title();
    return new RankingPage.Prize(
        title,
        line.prize().counted()
            ? title
            : words.say("page.ranking.share", "prize", title, "percent", percent),
        String.valueOf(line.cut()),
        line.places(),
        trial.roll().winners(line.prize()).size());
  }

  private RankingPage.Readings readings(Trial trial) {
    var award = trial.terms().track().award();
    var assumed = award.assumed().stream().map(it -> it.text()).findFirst().orElse("");
    return new RankingPage.Readings(
        trial.readings().stream().map(it -> reading(trial, it)).toList(),
        assumed,
        award.clause().place());
  }

  private RankingPage.Reading reading(Trial trial, Lines reading) {
    var now = trial.roll().lines();
    var counts = new ArrayList<RankingPage.Count>();
    for (int i = 0; i < reading.lines().size(); i++) {
      int places = reading.lines().get(i).places();
      counts.add(new RankingPage.Count(places, places != now.get(i).places()));
    }
    int sum = reading.lines().stream().mapToInt(Line::places).sum();
    var key = reading.rounding().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new RankingPage.Reading(
        words.say("page.rounding." + key),
        reading.rounding() == trial.roll().rounding(),
        counts,
        new RankingPage.Count(sum, sum != now.stream().mapToInt(Line::places).sum()));
  }
}
