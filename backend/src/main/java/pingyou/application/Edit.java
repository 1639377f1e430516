package pingyou.application;

import java.util.UUID;
import pingyou.campaign.rule.Moment;

/**
 * Someone's hand on an application.
 *
 * @param expectedVersion the version that the person saw; {@link #ANY} from the chat, which asks
 *     one question after the other
 */
public record Edit(UUID application, UUID person, int expectedVersion, Moment moment) {
  public static final int ANY = -1;

  /** An act in the chat, that holds whatever another device did meanwhile. */
  public static Edit inChat(UUID application, UUID person, Moment moment) {
    return new Edit(application, person, ANY, moment);
  }

  /** Whether the person saw this version, or didn't have to. */
  public boolean saw(int version) {
    return expectedVersion == ANY || expectedVersion == version;
  }
}
