package pingyou.campaign.rule;

import java.util.List;

/**
 * What a rule says of an act. Expected refusals are values and come all at once; exceptions are for
 * bugs and broken machines.
 */
public sealed interface Outcome<T> {
  /** The act stands; {@code value} is what it led to. */
  record Done<T>(T value) implements Outcome<T> {}

  /** The act doesn't stand; {@code why} names every reason, at least one, in the form's order. */
  record Refused<T>(List<Refusal> why) implements Outcome<T> {
    public Refused {
      why = List.copyOf(why);
      if (why.isEmpty()) {
        throw new IllegalArgumentException("a refusal without a reason");
      }
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal... why) {
    return new Refused<>(List.of(why));
  }
}
