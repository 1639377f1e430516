package pingyou.notice.wording;

import java.util.Optional;

/**
 * One value of a template.
 *
 * @param key of the template: {@code thing1}
 * @param value as the platform takes it; absent if what there was can't be made to fit
 */
public record TypedValue(String key, Optional<String> value) {
  /** Checks and shortens by the key's type. */
  public static TypedValue of(String key, String value) {
    return new TypedValue(key, ValueType.ofKey(key).flatMap(type -> type.fit(value)));
  }
}
