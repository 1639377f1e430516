package pingyou.web.secretariat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pingyou.award.Act;
import pingyou.award.Awards;
import pingyou.award.Trial;
import pingyou.award.roll.Placing;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.store.Tx;
import pingyou.web.course.Reasons;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.ResultPage;
import pingyou.web.part.Link;
import pingyou.web.plain.CasePage;

/** {@code /secretariat/{campaign}/ranking/{track}}: the ranking with its lines and reasons. */
public final class RankingPages {
  private final Ground ground;
  private final Steering steering;
  private final Awards awards;
  private final Rankings rankings;
  private final Reasons reasons;
  private final RankingTable table;

  public RankingPages(Ground ground, Steering steering, Awards awards) {
    this.ground = ground;
    this.steering = steering;
    this.awards = awards;
    this.rankings = new Rankings(ground.words());
    this.reasons = Reasons.toOthers(ground.words());
    this.table = new RankingTable(ground, reasons);
  }

  /** What is done with a track's ranking as it stands. */
  interface Work {
    Answer on(Tx tx, Trial trial);
  }

  Answer on(Request request, Work work) {
    return steering.in(request, (tx, campaign) -> on(tx, request, campaign, work));
  }

  /** The same, of a page that only shows. */
  private Answer look(Request request, Work work) {
    return steering.look(request, (tx, campaign) -> on(tx, request, campaign, work));
  }

  private Answer on(Tx tx, Request request, Campaign campaign, Work work) {
    if (track(request, campaign).isEmpty()) {
      return Answer.missing();
    }
    return switch (awards.trial(tx, act(request))) {
      case Refused<Trial>(var why) -> ground.words().page(request, why, null);
      case Done<Trial>(var trial) -> work.on(tx, trial);
    };
  }

  private static Optional<Track> track(Request request, Campaign campaign) {
    return campaign.tracks().stream()
        .filter(it -> it.id().equals(request.param("track")))
        .findFirst();
  }

  static Act act(Request request) {
    return new Act(
        request.person(),
        request.param("campaign"),
        request.param("track"),
        Moment.of(request.arrivedAt()));
  }

  static String path(Trial trial) {
    return Steering.path(trial.terms().campaign()) + "/ranking/" + trial.terms().track().id();
  }

  public Answer show(Request request) {
    return look(
        request,
        (tx, trial) -> {
          var steers = steering.steers(tx, request, trial.terms().campaign());
          return trial.roll().placings().isEmpty()
              ? ground.words().page(request, rankings.blockers(trial), null)
              : Answer.page("ranking", Map.of("page", rankings.page(request, trial, steers)));
        });
  }

  /** The ranking as a table; that it was taken out is on record. */
  public Answer export(Request request) {
    return steering.look(
        request,
        (tx, campaign) -> {
          if (track(request, campaign).isEmpty()) {
            return Answer.missing();
          }
          return switch (awards.export(tx, act(request))) {
            case Refused<Trial>(var why) -> ground.words().page(request, why, null);
            case Done<Trial>(var trial) ->
                table
                    .of(trial)
                    .as(
                        ground
                            .words()
                            .say("page.ranking.file", "track", trial.terms().track().title()));
          };
        });
  }

  /** Why a case stands where it stands, step by step. */
  public Answer why(Request request) {
    return look(
        request,
        (_, trial) ->
            request
                .id("id")
                .flatMap(trial.roll()::find)
                .map(it -> Answer.page("case", Map.of("page", why(request, trial, it))))
                .orElse(Answer.missing()));
  }

  private CasePage why(Request request, Trial trial, Placing placing) {
    var words = ground.words();
    var campaign = trial.terms().campaign();
    var steps = reasons.of(trial.terms().track(), placing.steps());
    var cells = IntStream.range(0, steps.size()).mapToObj(i -> cell(i + 1, steps.get(i))).toList();
    return new CasePage(
        request.shell(),
        List.of(campaign.shortTitle(), trial.terms().track().title()),
        words.say("page.ranking.why", "name", placing.name()),
        List.of(placing.number(), placing.school()),
        new Link(words.say("page.ranking.back"), path(trial)),
        List.of(),
        List.of(new CasePage.Part(words.say("page.ranking.steps"), cells)),
        List.of(
            new CasePage.Way(
                words.say("page.ranking.case"),
                words.say("page.ranking.case-fact"),
                Steering.path(campaign) + "/cases/" + placing.application())));
  }

  private CasePage.Cell cell(int number, ResultPage.Reason step) {
    var label = ground.words().say("page.ranking.step", "number", String.valueOf(number));
    var detail = step.detail();
    var said = detail == null ? step.sentence() : step.sentence() + "\n" + detail;
    return new CasePage.Cell(label, said, CasePage.Blank.KEPT, false, null);
  }

  /** The least and the most of all cards' totals, in half-points. */
  static List<Integer> range(Trial trial) {
    var all = trial.roll().placings().stream().flatMap(it -> it.cardHalves().stream()).toList();
    return List.of(Collections.min(all), Collections.max(all));
  }
}
