package pingyou.bot.sandbox;

import java.time.InstantSource;
import pingyou.bot.sandbox.control.ClockControl;
import pingyou.bot.sandbox.control.Filler;
import pingyou.bot.sandbox.control.OwnClock;

/**
 * What a local WeChat is given by whoever starts it.
 *
 * @param business dates messages; must not block
 * @param machine measures the life of tokens and codes
 * @param clock moves the business clock; may block
 * @param filler plays cases into the product; may block
 */
public record SandboxPorts(
    InstantSource business, InstantSource machine, ClockControl clock, Filler filler) {

  /** With a clock of its own and nothing to fill in. */
  public static SandboxPorts alone(OwnClock clock, InstantSource machine) {
    return new SandboxPorts(clock, machine, clock, Filler.none());
  }
}
