package pingyou.bot.rehearsal.fill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Status;
import pingyou.bot.rehearsal.paper.Paper;
import pingyou.bot.rehearsal.paper.Writer;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.person.school.Schools;
import pingyou.store.Tx;

/** Teachers write their forms: half of them, or all and submit. */
final class Applying implements Stage {
  private static final int HUNDRED = 100;

  private final Track track;
  private final Paper paper;
  private final boolean submits;

  /**
   * @param submits whether the forms are finished and submitted, or left at about a half
   */
  Applying(Track track, Paper paper, boolean submits) {
    this.track = track;
    this.paper = paper;
    this.submits = submits;
  }

  @Override
  public String id() {
    return submits ? "submitted" : "drafted";
  }

  @Override
  public String label(Scene scene) {
    return scene.says().say("stage." + id());
  }

  @Override
  public Optional<Span> span(Scene scene) {
    return Optional.of(Span.of(track.applying()));
  }

  @Override
  public boolean isReached(Scene scene) {
    var cases = scene.cases();
    return scene.troupe().teachers().stream().allMatch(it -> isDone(cases.get(it.number())));
  }

  private boolean isDone(@Nullable Application application) {
    return application != null && (!submits || isSettled(application));
  }

  private static boolean isSettled(Application application) {
    return application.status().counts() || application.status() == Status.EXCLUDED;
  }

  @Override
  public void play(Scene scene) {
    var teachers = scene.troupe().teachers();
    var cases = scene.cases();
    for (var teacher : teachers) {
      scene.tell(id(), teacher.number(), teachers.size());
      if (!isDone(cases.get(teacher.number()))) {
        scene.backend().database.run(tx -> write(tx, scene, teacher));
      }
    }
  }

  private void write(Tx tx, Scene scene, Player teacher) {
    var person = scene.company().of(teacher);
    var moment = scene.now();
    var campaign = scene.campaign();
    for (var agreement : campaign.agreements()) {
      scene.backend().person.consents.give(tx, person, campaign.id(), agreement, moment);
    }
    var begun =
        scene.done(
            this,
            scene
                .backend()
                .application
                .applications
                .start(tx, person, campaign.id(), track.id(), moment));
    var edit = Edit.inChat(begun.id(), person, moment);
    var answers = paper.answers(writer(tx, scene, teacher));
    int fields = submits ? answers.size() : half(teacher.number(), answers.size());
    answers.entrySet().stream()
        .limit(fields)
        .forEach(it ->
            scene.done(
                this,
                scene.backend().application.drafts.answer(tx, edit, it.getKey(), it.getValue())));
    if (submits) {
      finish(tx, scene, edit, answers);
    }
  }

  /** Between thirty and seventy percent. */
  private static int half(int number, int fields) {
    return fields * (30 + number % 5 * 10) / HUNDRED;
  }

  private void finish(Tx tx, Scene scene, Edit edit, Map<String, String> answers) {
    var application = scene.backend().application;
    track.form().fields().stream()
        .filter(field -> isPassed(field, answers))
        .forEach(field -> scene.done(this, application.drafts.skip(tx, edit, field.head().id())));
    scene.done(this, application.submissions.submit(tx, edit, track.promise().version()));
  }

  /** What a person is asked for and may leave out. */
  private static boolean isPassed(Field field, Map<String, String> answers) {
    return !field.head().required()
        && field.head().when() == null
        && !(field instanceof Field.ReviewerOwned)
        && !answers.containsKey(field.head().id());
  }

  private Writer writer(Tx tx, Scene scene, Player teacher) {
    var name = scene.names().school(teacher);
    return new Writer(
        teacher.number(),
        scene.names().of(teacher),
        teacher.unit(),
        school(tx, scene, teacher, name, scene.now()),
        name,
        scene.merit().hasBonus(teacher.number()));
  }

  /** The teacher's school, which the first of its teachers proposes and its county confirms. */
  private UUID school(Tx tx, Scene scene, Player teacher, String name, Moment moment) {
    var place = new Schools.Place(scene.campaign().id(), teacher.unit());
    var schools = scene.backend().person.schools;
    var person = scene.company().of(teacher);
    var school = scene.done(this, schools.propose(tx, person, place, name, moment.at()));
    scene
        .official(teacher.unit())
        .ifPresent(it -> scene.done(this, schools.confirm(tx, it, school.id(), moment.at())));
    return school.id();
  }

  @Override
  public String told(Scene scene) {
    var numbers =
        scene.cases().values().stream()
            .map(Application::number)
            .map(it -> it == null ? "" : it)
            .sorted()
            .toList();
    return scene.says().say("done." + id(), ends(numbers));
  }

  private static Map<String, String> ends(List<String> numbers) {
    return numbers.isEmpty()
        ? Map.of("first", "", "last", "")
        : Map.of("first", numbers.getFirst(), "last", numbers.getLast());
  }
}
