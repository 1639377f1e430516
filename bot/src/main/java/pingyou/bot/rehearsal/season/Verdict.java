package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import pingyou.award.Act;
import pingyou.award.Blocker;
import pingyou.award.Publicity;
import pingyou.award.inspection.Inspection;
import pingyou.award.objection.Filing;
import pingyou.award.objection.Objection;
import pingyou.award.roll.Placing;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Outcome;
import pingyou.review.Terms;

/** The secretariat decides: votes on ties, visits, makes the decision known, answers, ends. */
final class Verdict {
  private static final Duration AFTER_REVIEW = Duration.ofDays(3);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration AFTER_PUBLICITY = Duration.ofHours(10);

  /** More ties than any ranking has. */
  private static final int PATIENCE = 200;

  private static final int FAILING_EVERY = 10;
  private static final int OBJECTIONS = 2;

  private final House house;
  private final Agenda agenda;
  private final Order order;
  private final Steward steward;
  private final Map<UUID, Applicant> cases;
  private final Prose prose;

  Verdict(House house, Agenda agenda, Order order, Steward steward, Map<UUID, Applicant> cases) {
    this.house = house;
    this.agenda = agenda;
    this.order = order;
    this.steward = steward;
    this.cases = cases;
    this.prose = new Prose(house.backend.wording);
  }

  void plan() {
    for (var track : house.campaign.tracks()) {
      var closes = new Terms(house.campaign, track).window().closesAt();
      agenda.at(closes.plus(AFTER_REVIEW), track.id(), () -> publish(track));
    }
  }

  private Act act(Track track) {
    return new Act(steward.person(), house.campaign.id(), track.id(), house.now());
  }

  private void publish(Track track) {
    for (int i = 0; i < PATIENCE; i++) {
      var trial = house.read(tx -> house.done(house.backend.award.awards.trial(tx, act(track))));
      var blocker = trial.blockers().stream().findFirst();
      if (blocker.isEmpty()) {
        break;
      }
      if (blocker.get() instanceof Blocker.NoCases) {
        house.diary.note(What.EMPTY, track.title(), "");
        return;
      }
      cleared(track, blocker.get());
    }
    var publicity =
        house.write(tx -> house.done(house.backend.award.awards.openPublicity(tx, act(track))));
    agenda.after(A_DAY, track.id(), () -> object(track, publicity));
    agenda.at(publicity.period().closesAt().plus(AFTER_PUBLICITY), track.id(), () -> end(track));
  }

  private void cleared(Track track, Blocker blocker) {
    switch (blocker) {
      case Blocker.Tied tied -> vote(track, tied);
      case Blocker.Unvisited(var cases) -> cases.forEach(it -> visit(track, it));
      case Blocker.Reviewing _, Blocker.NoCases _, Blocker.Incomplete _ ->
          throw new IllegalStateException("no decision can be made known: " + blocker);
    }
  }

  private void vote(Track track, Blocker.Tied tied) {
    var ids =
        tied.cases().stream()
            .map(Placing::application)
            .sorted(Comparator.comparingInt(this::ballot))
            .toList();
    var protocol = prose.sentence("season.vote", tied.rank());
    house.write(tx -> house.done(house.backend.award.awards.vote(tx, act(track), ids, protocol)));
    house.diary.note(What.VOTED, track.title(), tied.rank() + "/" + tied.cases().size());
  }

  /** Where a case comes when the committee votes. */
  private int ballot(UUID application) {
    return order.dice("vote", number(application)).nextInt();
  }

  private int number(UUID application) {
    var who = cases.get(application);
    return who == null ? 0 : who.number();
  }

  private void visit(Track track, Placing placing) {
    boolean passed = number(placing.application()) % FAILING_EVERY != 0;
    var visit =
        new Inspection(
            placing.application(),
            passed,
            prose.sentence("season.inspector", 0),
            house.today(),
            passed ? "" : prose.sentence("season.fault", 0));
    house.write(tx -> house.done(house.backend.award.awards.inspect(tx, act(track), visit)));
    if (!passed) {
      house.diary.note(What.FAILED_ON_SITE, placing.number(), "");
    }
  }

  /** Two of those who got nothing object, by name. */
  private void object(Track track, Publicity publicity) {
    var without = publicity.roll().placings().stream().filter(it -> it.prize() == null).toList();
    for (var placing : without.subList(0, Math.min(OBJECTIONS, without.size()))) {
      var person =
          house
              .read(tx -> house.backend.application.applications.find(tx, placing.application()))
              .orElseThrow()
              .person();
      var filing =
          new Filing(
              person,
              house.campaign.id(),
              track.id(),
              placing.name(),
              "",
              prose.sentence("season.objection", 0),
              house.now());
      Outcome<Objection> filed = house.write(tx -> house.backend.award.objections.file(tx, filing));
      if (filed instanceof Outcome.Done<Objection>(var objection)) {
        house.diary.note(What.OBJECTED, placing.number(), "");
        agenda.after(A_DAY, track.id(), () -> answer(track, objection));
      }
    }
  }

  private void answer(Track track, Objection objection) {
    house.write(tx ->
        house.done(
            house.backend.award.objections.answer(
                tx,
                act(track),
                objection.id(),
                Objection.Finding.REJECTED,
                prose.sentence("season.answer", 0))));
  }

  private void end(Track track) {
    house.write(tx -> house.done(house.backend.award.awards.finalise(tx, act(track))));
  }
}
