package pingyou.bot.sandbox.account;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Someone to be played; what a request leaves out is checked here.
 *
 * @param id a host label: the phone is {@code http://<id>.pingyou.localhost}
 * @param role what stands beside the name, such as 教师
 * @param following whether they follow the account from the start
 */
public record Persona(String id, String name, String role, boolean following) {
  private static final Pattern HOST_LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?");

  public Persona {
    if (id == null || !HOST_LABEL.matcher(id).matches() || "box".equals(id)) {
      throw new IllegalArgumentException("id must be a host label and not box: " + id);
    }
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("name is missing");
    }
    role = Objects.requireNonNullElse(role, "");
  }
}
