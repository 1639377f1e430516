package pingyou.bot.sandbox.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Clocks;
import pingyou.bot.sandbox.account.Switches;

/** Access tokens of both kinds, which don't touch each other; all spans are machine time. */
public final class Tokens {
  static final Duration LIFE = Duration.ofHours(2);
  static final Duration OVERLAP = Duration.ofMinutes(5);
  private static final Duration FORCE_PAUSE = Duration.ofSeconds(30);
  private static final int FORCES_A_DAY = 20;
  private static final int REMEMBERED = 200;
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{64,512}");
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

  /** A token given out, with the seconds it still lives. */
  record Given(String token, long expiresIn) {}

  /** Until when a token is in use, and until when it is taken after another replaced it. */
  private record Known(Instant expiresAt, @Nullable Instant takenUntil) {
    Known replaced(Instant until) {
      return takenUntil == null ? new Known(expiresAt, until) : this;
    }
  }

  private final Clocks clocks;
  private final Switches switches;
  private final Random random = new Random();
  private final Map<String, Known> known = new LinkedHashMap<>();
  private final ArrayDeque<Instant> forced = new ArrayDeque<>();
  private @Nullable String stable;
  private @Nullable String ordinary;

  public Tokens(Clocks clocks, Switches switches) {
    this.clocks = clocks;
    this.switches = switches;
  }

  /** Why the token isn't taken; absent when it is. */
  @Nullable Refusal check(String token) {
    if (token.isEmpty()) {
      return Refusal.of(41001);
    }
    var it = known.get(token);
    if (it == null) {
      boolean isMalformed = !WELL_FORMED.matcher(token).matches();
      return Refusal.of(isMalformed && switches.malformedTokenIs40014() ? 40014 : 40001);
    }
    var now = clocks.machine().instant();
    if (!now.isBefore(it.expiresAt)) {
      return Refusal.of(42001);
    }
    return it.takenUntil != null && !now.isBefore(it.takenUntil) ? Refusal.of(40001) : null;
  }

  /** {@code GET token}: always a new one, the old one is taken five minutes more. */
  Given ordinary() {
    var now = clocks.machine().instant();
    replace(ordinary, now.plus(OVERLAP));
    ordinary = made(now);
    return new Given(ordinary, LIFE.toSeconds());
  }

  /** {@code stable_token}: the same until five minutes before its end. */
  Given stable() {
    var now = clocks.machine().instant();
    if (stable == null || remaining(stable, now) <= OVERLAP.toSeconds()) {
      replace(stable, now.plus(OVERLAP));
      stable = made(now);
    }
    return new Given(stable, remaining(stable, now));
  }

  /**
   * {@code stable_token} with force_refresh: a new one at once and the old one dies; too soon after
   * the last time it is the same; absent when the day's forced ones are used up.
   */
  @Nullable Given forced() {
    var now = clocks.machine().instant();
    var last = forced.peekLast();
    if (last != null && now.isBefore(last.plus(FORCE_PAUSE))) {
      return stable();
    }
    forced.removeIf(at -> !now.isBefore(at.plus(Duration.ofDays(1))));
    if (forced.size() >= FORCES_A_DAY) {
      return null;
    }
    forced.addLast(now);
    replace(stable, now);
    stable = made(now);
    return new Given(stable, LIFE.toSeconds());
  }

  private long remaining(String token, Instant now) {
    var it = known.get(token);
    return it == null ? 0 : Duration.between(now, it.expiresAt).toSeconds();
  }

  private void replace(@Nullable String old, Instant takenUntil) {
    if (old != null) {
      known.computeIfPresent(old, (_, it) -> it.replaced(takenUntil));
    }
  }

  private String made(Instant now) {
    var token = new StringBuilder("90_");
    while (token.length() < 157) {
      token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    known.put(token.toString(), new Known(now.plus(LIFE), null));
    if (known.size() > REMEMBERED) {
      known.remove(known.keySet().iterator().next());
    }
    return token.toString();
  }
}
