package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.application.Status;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.season.plan.Turns;
import pingyou.bot.rehearsal.season.plan.Turns.Turn;
import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;

/** Applicants write, stop, come back, submit, withdraw; some are returned for correction. */
final class Applying {
  private static final Duration SOON = Duration.ofHours(20);
  private static final int PERCENT = 100;

  private final House house;
  private final Agenda agenda;
  private final Officials officials;
  private final Steward steward;
  private final Names names;

  Applying(House house, Agenda agenda, Officials officials, Steward steward) {
    this.house = house;
    this.agenda = agenda;
    this.officials = officials;
    this.steward = steward;
    this.names = new Names(house.backend.wording, house.backend.regions);
  }

  /** Who submits at one instant for one track gets a case number in the order of the crowd. */
  private record Counter(String track, Instant at) {}

  void plan(List<Applicant> crowd) {
    var turns = new Turns();
    for (var who : crowd) {
      var turn = turns.next(new Counter(who.track(), who.ends()));
      var typist =
          new Typist(house, who, track(who), it -> steward.receive(track(who), it), turn::await);
      if (who.begins().isBefore(who.ends())) {
        agenda.at(who.begins(), who.id(), () -> begin(who, typist));
      }
      agenda.at(who.ends(), who.id(), () -> end(who, typist, turn));
    }
  }

  private Track track(Applicant who) {
    return house.campaign.track(who.track());
  }

  private void begin(Applicant who, Typist typist) {
    arrive(who);
    typist.write(some(who));
  }

  /** Between thirty and seventy percent of the fields. */
  private int some(Applicant who) {
    return Math.max(1, track(who).form().fields().size() * (30 + who.number() % 5 * 10) / PERCENT);
  }

  private void arrive(Applicant who) {
    var player = new Player(who.id(), who.number(), null, who.home());
    house.arrive(who.id(), who.name(), names.role(player));
  }

  private void end(Applicant who, Typist typist, Turn turn) {
    try {
      arrive(who);
      switch (who.fate()) {
        case STOPS -> typist.write(some(who));
        case COMES_LATE -> late(who, typist);
        case SUBMITS, WITHDRAWS, CORRECTS, IGNORES -> submit(who, typist);
      }
    } finally {
      turn.pass();
    }
  }

  private void late(Applicant who, Typist typist) {
    if (typist.write(1) == Typist.End.CLOSED) {
      note(who, What.TOLD_LATE);
    }
  }

  private void submit(Applicant who, Typist typist) {
    typist.write(Integer.MAX_VALUE);
    var later = who.ends().plus(SOON);
    switch (who.fate()) {
      case WITHDRAWS -> agenda.at(later, who.id(), () -> withdraw(who, typist));
      case CORRECTS, IGNORES -> agenda.at(later, who.id(), () -> returned(who, typist));
      case SUBMITS, STOPS, COMES_LATE -> {}
    }
  }

  private void withdraw(Applicant who, Typist typist) {
    typist.withdraw();
    if (house.application(who).filter(it -> it.status() == Status.WITHDRAWN).isPresent()) {
      note(who, What.WITHDRAWN);
    }
  }

  /** The first office sends the form back for one number; some correct it the next day. */
  private void returned(Applicant who, Typist typist) {
    var mobile =
        track(who).form().fields().stream().filter(Field.Mobile.class::isInstance).findFirst();
    var application = house.application(who).filter(it -> it.status().counts());
    if (mobile.isEmpty() || application.isEmpty()) {
      return;
    }
    var field = mobile.get();
    var reason = house.backend.wording.say("rehearsal.season.return");
    if (officials.returns(application.get(), Map.of(field.head().id(), reason))) {
      note(who, What.RETURNED);
      if (who.fate() == Applicant.Fate.CORRECTS) {
        var later = who.ends().plus(SOON.multipliedBy(2));
        agenda.at(later, who.id(), () -> correct(who, typist, field));
      }
    }
  }

  private void correct(Applicant who, Typist typist, Field field) {
    if (typist.correct(field) == Typist.End.SUBMITTED) {
      note(who, What.CORRECTED);
    }
  }

  private void note(Applicant who, What what) {
    house.diary.note(what, number(who), "");
  }

  /** The case number once there is one; an invented name until then. */
  private String number(Applicant who) {
    return house
        .application(who)
        .flatMap(it -> Optional.ofNullable(it.number()))
        .orElse(who.name());
  }
}
