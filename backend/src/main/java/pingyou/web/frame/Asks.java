package pingyou.web.frame;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;

/** Pages that ask: shown, and shown again with what is wrong. */
public final class Asks {
  private final Words words;

  public Asks(Words words) {
    this.words = words;
  }

  public Answer show(AskPage page) {
    return Answer.page("ask", Map.of("page", page));
  }

  /** Goes on to {@code next} if the act stands; else asks again, with everything against it. */
  public <T> Answer then(
      Request request, Outcome<T> outcome, Supplier<AskPage> again, String next) {
    return switch (outcome) {
      case Done<T> _ -> new Answer.Redirect(next);
      case Refused<T>(var why) -> again(request, why, again.get());
    };
  }

  /** The page once more; a refusal that is about no field of it is said on a page of its own. */
  public Answer again(Request request, List<Refusal> why, AskPage page) {
    var ids = page.fields().stream().map(FieldView::id).toList();
    if (why.stream().noneMatch(it -> ids.contains(String.valueOf(it.field())))) {
      return words.page(request, why, page.back());
    }
    var problems =
        why.stream().map(it -> new Problem(String.valueOf(it.field()), words.of(it))).toList();
    var fields = page.fields().stream().map(it -> faulty(it, why)).toList();
    return new Answer.Page(422, "ask", Map.of("page", page.faulty(problems, fields)));
  }

  private FieldView faulty(FieldView field, List<Refusal> why) {
    return why.stream()
        .filter(it -> field.id().equals(it.field()))
        .findFirst()
        .map(it -> field.faulty(words.of(it)))
        .orElse(field);
  }

  /** A line of text, with what was typed into it before. */
  public FieldView line(Request request, String id, String label, String initial) {
    var value = request.form().containsKey(id) ? request.field(id) : initial;
    return FieldView.of(id, label, null, new Control.Text(value, Control.Entry.PLAIN));
  }

  /**
   * Whether a role is to be taken from somebody.
   *
   * @param holder their name, and what they hold
   * @param back to those who hold one; what is asked lies below it
   */
  public AskPage revoking(
      Request request, String name, List<String> holder, Link back, String grant) {
    return new AskPage(
        request.shell(),
        holder,
        words.say("page.people.revoke-ask", "name", name),
        words.say("page.people.revoke-fact"),
        back,
        List.of(),
        List.of(),
        List.of(),
        new AskPage.Act(
            back.href() + "/revoke",
            words.say("page.people.revoke"),
            true,
            words.say("page.people.revoke-said"),
            words.say("page.case.not-now"),
            Map.of("grant", grant)));
  }

  /** A day, with what was typed before. */
  public FieldView day(Request request, String id, String label, String initial) {
    return line(request, id, label, initial)
        .hinted(words.say("page.day.hint", "day", example(request)));
  }

  /** The day that was typed into such a field. */
  public static Outcome<LocalDate> day(Request request, String id) {
    return Dates.typed(request.field(id))
        .map(Outcome::done)
        .orElseGet(() ->
            Outcome.refused(Refusal.of("page.day.unread", "day", example(request)).about(id)));
  }

  /** The number that was typed into a field; empty if it is none. */
  public static Optional<Integer> number(Request request, String id) {
    return Optional.of(Typed.halfWidth(Typed.cleaned(request.field(id))))
        .filter(it -> it.matches("[0-9]{1,5}"))
        .map(Integer::valueOf);
  }

  /** A day of this year, written as one that is read. */
  private static String example(Request request) {
    return Dates.fullDay(request.arrivedAt(), ZoneOffset.UTC);
  }

  /** Several lines of text, with what was typed into them before. */
  public FieldView text(
      Request request, String id, String label, @Nullable String initial, int limit) {
    var value = request.form().containsKey(id) ? request.field(id) : initial;
    return FieldView.of(
        id, label, null, new Control.LongText(value == null ? "" : value, limit, 0, List.of()));
  }

  /** One of several. */
  public FieldView choice(Request request, String id, String label, List<String> options) {
    return FieldView.of(id, label, null, new Control.Choice(options, request.field(id)));
  }
}
