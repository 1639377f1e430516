package pingyou.bot.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class TestTime implements InstantSource {
  private volatile Instant now;

  TestTime(Instant now) {
    this.now = now;
  }

  public void pass(Duration span) {
    now = now.plus(span);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
