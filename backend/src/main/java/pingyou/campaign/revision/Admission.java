package pingyou.campaign.revision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;

/**
 * Which changes an opened campaign still takes. While nobody has applied in a track its rules may
 * change as they like; from then on: texts and decisions, wider limits, further options, further
 * fields that may stay empty, later closes of windows that haven't closed, and openings that are
 * still to come. Everything else would change the rules for those who went by them.
 *
 * @param before the stored file
 * @param after the changed one
 * @param used tracks with applications
 * @param now business time
 */
public record Admission(Tree before, Tree after, Set<String> used, ZoneId zone, Instant now) {
  /** Words for people, which no rule hangs on. */
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "short-title",
          "issuer",
          "contact",
          "label",
          "hint",
          "note",
          "clause",
          "quote",
          "text",
          "purpose",
          "unit",
          "role",
          "aspects",
          "about",
          "about-percent");

  /** Limits in forms that may grow. */
  private static final Set<String> LIMITS = Set.of("max", "most", "megabytes", "minutes");

  private static final Set<String> WITH_MEANT_ORDER = Set.of("levels", "prizes");

  public Admission {
    used = Set.copyOf(used);
  }

  /** Why it can't be taken; empty if it can. */
  public Optional<Refusal> refusal(Change change) {
    var path = change.path();
    if (!concernsUsed(path)) {
      return Optional.empty();
    }
    if (isOrder(change)) {
      return !path.isEmpty() && WITH_MEANT_ORDER.contains(change.key())
          ? Optional.of(Refusal.of("publish.refused." + family(path)))
          : Optional.empty();
    }
    if (isDecision(path)) {
      return Optional.empty();
    }
    if (isValue(change) && change.key().equals("days")) {
      return new Closes(zone, now).refusal(change);
    }
    return isAgreement(path) ? ofAgreement(path) : ofRules(change);
  }

  /** A track concerns its own applicants; what stands above the tracks concerns all. */
  private boolean concernsUsed(List<String> path) {
    return (path.size() > 1 && path.getFirst().equals("tracks"))
        ? used.contains(path.get(1))
        : !used.isEmpty();
  }

  /** Of a place where both have entries, whose keys are told instead of them. */
  private boolean isOrder(Change change) {
    return before.at(change.path()) instanceof Map<?, ?>
        && after.at(change.path()) instanceof Map<?, ?>;
  }

  /** An entry with an id of its own may be called as a key is. */
  private static boolean isValue(Change change) {
    return !(change.before() instanceof Map<?, ?>) && !(change.after() instanceof Map<?, ?>);
  }

  private static boolean isDecision(List<String> path) {
    return path.indexOf("assumed") == 0
        || isPart(path, "assumed")
        || (isPart(path, "award") && path.size() > 3 && path.get(3).equals("assumed"))
        || path.subList(Math.max(0, path.size() - 2), path.size())
            .equals(List.of("rule", "assumed"));
  }

  /** Whether a place lies in this part of a track. */
  private static boolean isPart(List<String> path, String part) {
    return path.size() > 2 && path.getFirst().equals("tracks") && path.get(2).equals(part);
  }

  private static boolean isAgreement(List<String> path) {
    return path.getFirst().equals("agreements") || isPart(path, "promise");
  }

  /** Who agreed to a text must be able to show it: another text is another version. */
  private Optional<Refusal> ofAgreement(List<String> path) {
    int depth = path.getFirst().equals("agreements") ? 2 : 3;
    var whole = path.subList(0, Math.min(depth, path.size()));
    var old = before.at(whole);
    var now = after.at(whole);
    if (!(old instanceof Map<?, ?> oldMap)) {
      return Optional.empty();
    }
    if (!(now instanceof Map<?, ?> nowMap)
        || !String.valueOf(oldMap.get("asked-before"))
            .equals(String.valueOf(nowMap.get("asked-before")))) {
      return Optional.of(Refusal.of("publish.refused.rules"));
    }
    return Objects.equals(oldMap.get("version"), nowMap.get("version"))
        ? Optional.of(Refusal.of("publish.refused.version"))
        : Optional.empty();
  }

  private Optional<Refusal> ofRules(Change change) {
    if (TEXTS.contains(change.key()) && isValue(change)) {
      return Optional.empty();
    }
    if (isPart(change.path(), "form") && isWider(change)) {
      return Optional.empty();
    }
    return Optional.of(Refusal.of("publish.refused." + reason(change)));
  }

  private static boolean isWider(Change change) {
    return switch (change.key()) {
      case "optional" -> isSaid(change.after(), "yes");
      case "least" -> number(change.after()) < number(change.before());
      case "options" -> hasAll(change);
      default ->
          isField(change.path())
              ? change.before() == null && mayStayEmpty(change.after())
              : LIMITS.contains(change.key()) && number(change.after()) > number(change.before());
    };
  }

  private static boolean isField(List<String> path) {
    return path.size() > 1 && path.get(path.size() - 2).equals("fields");
  }

  private static boolean mayStayEmpty(@Nullable Object field) {
    return field instanceof Map<?, ?> map && isSaid(map.get("optional"), "yes");
  }

  private static boolean isSaid(@Nullable Object value, String word) {
    return word.equals(value);
  }

  private static boolean hasAll(Change change) {
    return change.before() instanceof List<?> old
        && change.after() instanceof List<?> now
        && new HashSet<Object>(now).containsAll(old);
  }

  private static long number(@Nullable Object text) {
    return text instanceof String digits && digits.matches("[0-9]{1,9}")
        ? Long.parseLong(digits)
        : -1;
  }

  private static String reason(Change change) {
    var path = change.path();
    if (isField(path)) {
      return change.before() == null ? "field-new" : "field-gone";
    }
    return switch (change.key()) {
      case "kind" -> isPart(path, "form") ? "field-kind" : family(path);
      case "options" -> "option-gone";
      case "optional" -> "field-required";
      default -> isPart(path, "form") && LIMITS.contains(change.key()) ? "narrower" : family(path);
    };
  }

  /** What kind of rule a place belongs to. */
  private static String family(List<String> path) {
    if (!path.getFirst().equals("tracks")) {
      return "rules";
    }
    return switch (path.size() > 2 ? path.get(2) : "track") {
      case "track" -> "track";
      case "rubric" -> "points";
      case "award" -> "prizes";
      case "levels", "applying" -> "levels";
      case "form" -> "form";
      default -> "rules";
    };
  }
}
