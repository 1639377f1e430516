package pingyou.application.platform;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.platform.Platform;

/**
 * Where a case's learning space lies.
 *
 * @param platform by the registry; null if that doesn't know the host
 * @param ruling the one that counts; null while there is none, or if none is needed
 * @param question the last one asked; null if nobody asked
 */
public record Placement(
    String host,
    @Nullable Platform platform,
    State state,
    @Nullable PlatformRuling ruling,
    @Nullable PlatformQuestion question) {

  /** Whether it counts as connected. */
  public enum State {
    CONNECTED,
    /** The secretariat ruled that it does. */
    FITS,
    /** The secretariat ruled that it doesn't. */
    UNFIT,
    /** An official asked, and the secretariat hasn't answered. */
    ASKED,
    /** Nobody knows, and nobody asked. */
    UNKNOWN
  }

  public boolean isFine() {
    return state == State.CONNECTED || state == State.FITS;
  }

  /** The platform's name; the host where the registry has none. */
  public String name() {
    return platform == null ? host : platform.name();
  }
}
