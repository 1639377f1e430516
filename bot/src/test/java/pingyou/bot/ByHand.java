package pingyou.bot;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import pingyou.Backend;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.bot.rehearsal.paper.Paper;
import pingyou.bot.rehearsal.paper.Writer;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.person.school.Schools;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;
import pingyou.review.Card;
import pingyou.review.scoring.CardEdit;
import pingyou.review.scoring.Missing;
import pingyou.review.scoring.Saving;
import pingyou.store.Tx;

/** The demo people's own case: what somebody at the phones would do, through the features. */
final class ByHand {
  private static final String COUNTY = "522732";

  private final Backstage backstage;
  private final Backend backend;
  private final Campaign campaign;
  private UUID application = new UUID(0, 0);

  ByHand(Backstage backstage) {
    this.backstage = backstage;
    this.backend = backstage.backend;
    this.campaign = backend.campaigns.all().getFirst();
  }

  UUID application() {
    return application;
  }

  private Moment now() {
    backend.clock.refresh();
    return Moment.of(backend.clock.instant());
  }

  private <T> T act(Function<Tx, Outcome<T>> act) {
    return done(backend.database.write(act));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
    };
  }

  /** The teacher applies in the demo county. */
  void submits() {
    var teacher = backstage.person("teacher");
    var track = campaign.tracks().getFirst();
    var now = now();
    var place = new Schools.Place(campaign.id(), COUNTY);
    var school = act(tx -> backend.person.schools.propose(tx, teacher, place, "示例小学", now.at()));
    var paper = new Paper(track.form(), campaign.region(), backend.regions, backend.wording);
    var writer = new Writer(99, "韦甲一", COUNTY, school.id(), school.name(), false);
    backend.database.run(tx -> {
      for (var agreement : campaign.agreements()) {
        backend.person.consents.give(tx, teacher, campaign.id(), agreement, now);
      }
    });
    Application begun =
        act(tx ->
            backend.application.applications.start(tx, teacher, campaign.id(), track.id(), now));
    application = begun.id();
    var edit = Edit.inChat(application, teacher, now);
    paper
        .answers(writer)
        .forEach(
            (field, typed) -> act(tx -> backend.application.drafts.answer(tx, edit, field, typed)));
    act(tx -> backend.application.submissions.submit(tx, edit, track.promise().version()));
  }

  /** An office finds the own case alone on its desk, untouched, and sends it on. */
  void recommends(String who, String level, String region) {
    var official = backstage.person(who);
    var track = campaign.tracks().getFirst();
    var now = now();
    var unit = new Unit(campaign.id(), track.id(), level, region);
    var desk = act(tx -> backend.recommendation.desks.of(tx, official, unit));
    if (desk.lines().size() != 1 || !desk.sendings().isEmpty()) {
      throw new AssertionError("not left alone: " + desk.lines());
    }
    var act = new Act(official, unit, now);
    var today = now.at().atZone(campaign.zone()).toLocalDate();
    var recommendations = backend.recommendation.recommendations;
    act(tx -> recommendations.decide(tx, act, application, new Decision.Recommend(null)));
    act(tx -> recommendations.opinion(tx, act, application, new Opinion("同意", "陆乙", today)));
    act(tx -> recommendations.send(tx, act));
  }

  /** The reviewers of the own case give the full score, so that all others come after it. */
  void scores(List<Card> cards) {
    var rubric = campaign.tracks().getFirst().rubric();
    for (var given : cards) {
      var card = given;
      for (var indicator : rubric.indicators()) {
        var edit = edit(card);
        int halves = indicator.maxHalves();
        card = saved(act(tx -> backend.review.scoring.score(tx, edit, indicator.id(), halves)));
      }
      for (var reading : rubric.readings()) {
        var edit = edit(card);
        card = saved(act(tx -> backend.review.scoring.read(tx, edit, reading.id(), 10L)));
      }
      for (var indicator : Missing.reasons(rubric, card.sheet())) {
        var edit = edit(card);
        var id = indicator.id();
        card = saved(act(tx -> backend.review.scoring.reason(tx, edit, id, "按看到的给分。")));
      }
      var edit = edit(card);
      act(tx -> backend.review.scoring.submit(tx, edit));
    }
  }

  private CardEdit edit(Card card) {
    return new CardEdit(card.id(), card.reviewer(), card.version(), now());
  }

  private static Card saved(Saving saving) {
    return switch (saving) {
      case Saving.Saved(var card) -> card;
      case Saving.Stale(var card) -> throw new AssertionError("stale: " + card);
    };
  }
}
