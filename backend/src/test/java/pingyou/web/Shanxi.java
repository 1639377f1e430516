package pingyou.web;

import static pingyou.TestParts.done;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pingyou.Backend;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.campaign.Campaign;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Actor;

/** People who apply and decide in Shanxi, on a backend that runs. All values are invented. */
final class Shanxi {
  static final String ID = "shanxi-2020";

  private final Backend backend;
  private final Campaign campaign;
  private int number;

  Shanxi(Backend backend) {
    this.backend = backend;
    this.campaign = backend.campaigns.find(ID).orElseThrow();
  }

  Instant now() {
    return backend.clock.instant();
  }

  void give(UUID person, Role role, String unit) {
    var invitation = new Invitation(ID, role, unit, null, "郝科长");
    backend.database.run(tx -> {
      var invitations = backend.person.invitations;
      var invited = done(invitations.create(tx, Actor.SYSTEM, invitation, now()));
      done(invitations.redeem(tx, person, invited.code(), now()));
    });
  }

  School school(String county, String name) {
    var place = new Schools.Place(ID, county);
    return done(
        backend.database.write(
            tx -> backend.person.schools.propose(tx, new UUID(0, 0), place, name, now())));
  }

  /** An application without an answer. */
  Application begun(UUID person, String track) {
    return backend.database.write(tx -> {
      campaign
          .agreements()
          .forEach(it -> backend.person.consents.give(tx, person, ID, it, moment()));
      return done(backend.application.applications.start(tx, person, ID, track, moment()));
    });
  }

  /** An application with an answer to everything that is asked. */
  Application filled(UUID person, String trackId, Map<String, String> given) {
    var track = campaign.track(trackId);
    var begun = begun(person, trackId);
    var answers = new HashMap<String, String>();
    for (var field : track.form().fields()) {
      if (Completeness.isAsked(field, answers)) {
        var id = field.head().id();
        var typed = given.getOrDefault(id, typed(field));
        answers.put(id, typed);
        done(answer(begun, id, typed));
      }
    }
    return begun;
  }

  Outcome<?> answer(Application draft, String field, String typed) {
    return backend.database.write(
        tx -> backend.application.drafts.answer(tx, edit(draft), field, typed));
  }

  Outcome<?> submit(Application draft) {
    var version = campaign.track(draft.track()).promise().version();
    return backend.database.write(
        tx -> backend.application.submissions.submit(tx, edit(draft), version));
  }

  static Map<String, String> at(School school) {
    return Map.of(
        "school-type",
        "小学",
        "city",
        school.county().substring(0, 4) + "00",
        "county",
        school.county(),
        "school",
        school.id().toString());
  }

  private Edit edit(Application application) {
    return Edit.inChat(application.id(), application.person(), moment());
  }

  private Moment moment() {
    return Moment.of(now());
  }

  private String typed(Field field) {
    number++;
    return switch (field) {
      case Field.Mobile _ -> TestParts.mobile(number);
      case Field.Link _ -> "https://space.example/" + number;
      case Field.Account _ -> "shili" + number;
      case Field.Secret _ -> "S3cret-canary-" + number;
      case Field.Choice it -> it.options().getFirst();
      case Field.Evidence _ -> TestParts.proofs("https://space.example/" + number);
      case Field _ -> "示例" + number;
    };
  }
}
