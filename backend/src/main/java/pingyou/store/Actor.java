package pingyou.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as the audit names them: by surrogate id, never by a personal value.
 *
 * @param kind {@code person} or {@code system}
 * @param id the person, absent for the system itself
 */
public record Actor(String kind, @Nullable UUID id) {
  public static final Actor SYSTEM = new Actor("system", null);

  public static Actor person(UUID id) {
    return new Actor("person", id);
  }
}
