package pingyou.web.part;

import org.jspecify.annotations.Nullable;

/**
 * What every page needs besides its content.
 *
 * @param base put before {@code /static}, {@code /vendor} and the display switches; empty when we
 *     stand at the root of a host
 * @param csrf the token that scripts and forms send back
 * @param here path and query of this page, to come back to after a switch or a sign-in
 * @param contact where people ask, worded; empty where nobody said
 */
public record Shell(
    String base, Theme theme, boolean largePrint, String csrf, String here, String contact) {

  /** Light or dark by the reader's own choice, or as the system says. */
  public enum Theme {
    SYSTEM(null),
    LIGHT("light"),
    DARK("dark");

    private final @Nullable String attribute;

    Theme(@Nullable String attribute) {
      this.attribute = attribute;
    }

    /** The value of {@code data-theme}; absent for the system's. */
    public @Nullable String attribute() {
      return attribute;
    }
  }
}
