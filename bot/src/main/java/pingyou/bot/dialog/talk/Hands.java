package pingyou.bot.dialog.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.draft.Saved;
import pingyou.application.submission.Receipt;
import pingyou.bot.dialog.Sender;
import pingyou.bot.dialog.apply.Progress;
import pingyou.bot.dialog.step.FormId;
import pingyou.bot.dialog.step.Offer;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Command.Nothing;
import pingyou.bot.dialog.turn.Course;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.person.Grant;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;

/** Performs commands on the features, within the transaction of one message. */
final class Hands {
  private final Features features;

  Hands(Features features) {
    this.features = features;
  }

  /** Whose message it is that commands are performed for. */
  record Act(Tx tx, Sender sender, UUID person, Moment moment, View view) {
    /** The same after something was done. */
    Act seeing(View now) {
      return new Act(tx, sender, person, moment, now);
    }

    Edit edit(FormId form) {
      return Edit.inChat(application(form), person, moment);
    }

    UUID application(FormId form) {
      return view.paper(form).begun().id();
    }
  }

  /** Each kind of command gives an outcome of its own type parameter. */
  @SuppressWarnings("unchecked")
  <R> Outcome<R> perform(Command<R> command, Act act) {
    return (Outcome<R>)
        switch (command) {
          case Command.Begin(var form) -> begin(form, act);
          case Command.Agree agree -> agree(agree, act);
          case Command.Answer(var form, var field, var typed) ->
              saved(features.drafts().answer(act.tx(), act.edit(form), field, typed));
          case Command.Skip(var form, var field) ->
              saved(features.drafts().skip(act.tx(), act.edit(form), field));
          case Command.Undo(var form) -> saved(features.drafts().undo(act.tx(), act.edit(form)));
          case Command.FindSchools find -> Outcome.done(schools(find, act));
          case Command.ProposeSchool propose -> proposed(propose, act);
          case Command.Submit submit -> submitted(submit, act);
          case Command.Withdraw(var form) -> withdrawn(form, act);
          case Command.Redeem(var code) -> joined(code, act);
          case Command.FindCourses() -> Outcome.done(courses(act));
          case Command.FindWork() ->
              Outcome.done(features.desks().of(act.tx(), act.view().grants(), act.moment()));
          case Command.NoteFollowing(var following) -> noted(following, act);
        };
  }

  private Outcome<Command.Joined> joined(String code, Act act) {
    return switch (features
        .invitations()
        .redeem(act.tx(), act.person(), code, act.moment().receivedAt())) {
      case Done<Grant>(var grant) -> Outcome.done(new Command.Joined(grant, title(grant)));
      case Refused<Grant>(var why) -> new Refused<>(why);
    };
  }

  /** People are let in before their campaign runs. */
  private String title(Grant grant) {
    return features
        .campaign()
        .apply(grant.campaign())
        .map(Campaign::shortTitle)
        .orElse(grant.campaign());
  }

  private List<Course> courses(Act act) {
    return act.view().begun().stream().flatMap(paper -> course(act, paper).stream()).toList();
  }

  /** Of what counts, once its form is closed; until then the form itself says how it stands. */
  private Optional<Course> course(Act act, Paper paper) {
    var application = paper.begun();
    if (paper.isOpen(act.moment())) {
      return features
          .applications()
          .statedClose(act.tx(), features.applications().opened(act.tx(), application))
          .map(it -> new Course(application.id(), List.of(Progress.closing(paper, it)), true));
    }
    return application.status().counts()
        ? Optional.of(features.courses().of(act.tx(), application, act.moment()))
        : Optional.empty();
  }

  private Outcome<Nothing> begin(FormId form, Act act) {
    return switch (features
        .applications()
        .start(act.tx(), act.person(), form.campaign(), form.track(), act.moment())) {
      case Done<Application> _ -> Outcome.done(Nothing.DONE);
      case Refused<Application>(var why) -> new Refused<>(why);
    };
  }

  private Outcome<Nothing> agree(Command.Agree agree, Act act) {
    features
        .consents()
        .give(act.tx(), act.person(), agree.form().campaign(), agree.agreement(), act.moment());
    return Outcome.done(Nothing.DONE);
  }

  private static Outcome<Command.Saved> saved(Outcome<Saved> outcome) {
    return switch (outcome) {
      case Done<Saved>(var saved) ->
          Outcome.done(
              new Command.Saved(saved.field().head().id(), saved.shown(), saved.remarks()));
      case Refused<Saved>(var why) -> new Refused<>(why);
    };
  }

  private List<Offer> schools(Command.FindSchools find, Act act) {
    return features
        .schools()
        .search(act.tx(), find.form().campaign(), find.county(), find.typed())
        .stream()
        .map(Hands::offer)
        .toList();
  }

  private Outcome<Offer> proposed(Command.ProposeSchool propose, Act act) {
    var place = new Schools.Place(propose.form().campaign(), propose.county());
    return switch (features
        .schools()
        .propose(act.tx(), act.person(), place, propose.name(), act.moment().at())) {
      case Done<School>(var school) -> Outcome.done(offer(school));
      case Refused<School>(var why) -> new Refused<>(why);
    };
  }

  private static Offer offer(School school) {
    return new Offer(school.id(), school.name());
  }

  private Outcome<Command.Receipt> submitted(Command.Submit submit, Act act) {
    var promise = act.view().paper(submit.form()).track().promise().version();
    var edit =
        new Edit(act.application(submit.form()), act.person(), submit.version(), act.moment());
    return switch (features.submissions().submit(act.tx(), edit, promise)) {
      case Done<Receipt>(var receipt) ->
          Outcome.done(
              new Command.Receipt(receipt.number(), receipt.moment().at(), receipt.hash()));
      case Refused<Receipt>(var why) -> new Refused<>(why);
    };
  }

  private Outcome<Nothing> withdrawn(FormId form, Act act) {
    return switch (features.submissions().withdraw(act.tx(), act.edit(form))) {
      case Done<Application> _ -> Outcome.done(Nothing.DONE);
      case Refused<Application>(var why) -> new Refused<>(why);
    };
  }

  private Outcome<Nothing> noted(boolean following, Act act) {
    var sender = act.sender();
    features
        .people()
        .following(act.tx(), sender.appId(), sender.openid(), following, act.moment().at());
    return Outcome.done(Nothing.DONE);
  }
}
