package pingyou.campaign.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pingyou.campaign.form.proof.ProofFile;
import pingyou.campaign.form.table.Tables;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;

/** Checks and normalises one typed answer. Pure. */
public final class Answers {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Answers() {}

  /**
   * The value to be stored, or why there is none. A stored value checks as itself again.
   *
   * @param typed as the person wrote it
   * @param answers the stored values so far, by field id
   * @param today in the campaign's zone
   */
  public static Outcome<String> check(
      Field field, String typed, Map<String, String> answers, Regions regions, LocalDate today) {
    var when = field.head().when();
    if (when != null && !when.holds(answers)) {
      return about(field, Outcome.refused(Objections.notAsked()));
    }
    if (Typed.isEmpty(typed) && !(field instanceof Field.ReviewerOwned)) {
      return Outcome.refused(Objections.empty(field));
    }
    return about(
        field,
        switch (field) {
          case Field.ShortText it -> withinLength(Typed.line(typed), it.maxLength());
          case Field.LongText it -> withinLength(Typed.cleaned(typed), it.maxLength());
          case Field.IdNumber _ -> IdNumbers.check(typed, today);
          case Field.Mobile _ -> mobile(Typed.compact(typed));
          case Field.Choice it -> choice(it, Typed.line(typed));
          case Field.RegionChoice it -> RegionAnswers.check(it, typed, answers, regions);
          case Field.SchoolChoice it -> school(it, Typed.line(typed), answers);
          case Field.Link _ -> Links.check(typed);
          case Field.Account it -> account(it, Typed.line(typed));
          case Field.Secret it -> secret(it, typed);
          case Field.Evidence it -> ProofAnswers.check(it, typed);
          case Field.Attachment it -> ProofAnswers.check(it, typed);
          case Field.Table it -> Tables.check(it.layout(), typed, regions);
          case Field.ReviewerOwned _ -> Outcome.refused(Objections.reviewersOwn());
        });
  }

  /** What the text doesn't speak of yet, by title, in the form's order; a hint, never a refusal. */
  public static List<String> aspectsMissing(Field.LongText field, String text) {
    return field.aspects().stream()
        .filter(aspect -> !aspect.isMentionedIn(text))
        .map(Aspect::title)
        .toList();
  }

  /** The files that a stored value names, if it is of a field that takes any. */
  public static List<ProofFile> files(Field field, String value) {
    return ProofAnswers.files(field, value);
  }

  /** The length that limits and counters mean, in code points. */
  public static int length(String text) {
    return Typed.length(text);
  }

  private static Outcome<String> withinLength(String text, int max) {
    int length = Typed.length(text);
    return length <= max ? Outcome.done(text) : Outcome.refused(Objections.tooLong(length, max));
  }

  private static Outcome<String> mobile(String compact) {
    var number = compact.replaceFirst("^(\\+86|0086|86(?=1[0-9]{10}$))", "");
    if (!number.matches("[0-9]+")) {
      return Outcome.refused(Objections.mobileCharacters());
    }
    if (number.length() != 11) {
      return Outcome.refused(Objections.mobileLength(number.length()));
    }
    return number.matches("1[3-9].*")
        ? Outcome.done(number)
        : Outcome.refused(Objections.mobilePrefix());
  }

  private static Outcome<String> choice(Field.Choice field, String typed) {
    var options = field.options();
    if (options.contains(typed)) {
      return Outcome.done(typed);
    }
    var number = Typed.halfWidth(typed);
    if (Typed.isNumber(number)) {
      int place = Integer.parseInt(number);
      if (place >= 1 && place <= options.size()) {
        return Outcome.done(options.get(place - 1));
      }
    }
    return Outcome.refused(Objections.choiceUnknown(options.size()));
  }

  private static Outcome<String> school(
      Field.SchoolChoice field, String typed, Map<String, String> answers) {
    if (!answers.containsKey(field.county())) {
      return Outcome.refused(Objections.schoolCountyFirst());
    }
    return UUID_TEXT.matcher(typed).matches()
        ? Outcome.done(typed)
        : Outcome.refused(Objections.schoolPick());
  }

  private static Outcome<String> account(Field.Account field, String typed) {
    return typed.chars().anyMatch(Character::isWhitespace)
        ? Outcome.refused(Objections.accountSpace())
        : withinLength(typed, field.maxLength());
  }

  private static Outcome<String> secret(Field.Secret field, String typed) {
    return typed.equals(Typed.line(typed))
        ? withinLength(typed, field.maxLength())
        : Outcome.refused(Objections.secretSpace());
  }

  private static Outcome<String> about(Field field, Outcome<String> outcome) {
    return switch (outcome) {
      case Done<String> done -> done;
      case Refused<String>(var why) ->
          new Refused<>(why.stream().map(it -> it.about(field.head().id())).toList());
    };
  }
}
