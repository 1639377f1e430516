package pingyou.bot.sandbox.account;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The two clocks. {@code business} dates messages and measures what people are told of (48 hours, a
 * minute, a day); {@code machine} measures token and code life.
 */
public record Clocks(InstantSource business, InstantSource machine) {
  public Instant now() {
    return business.instant();
  }

  /** WeChat's CreateTime and timestamps. */
  public long nowSeconds() {
    return now().getEpochSecond();
  }
}
