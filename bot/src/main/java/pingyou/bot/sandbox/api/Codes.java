package pingyou.bot.sandbox.api;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Clocks;
import pingyou.bot.sandbox.account.Person;

/** OAuth codes: each once, for five minutes of machine time. */
final class Codes {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int REMEMBERED = 1_000;
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** What trying a code comes to. */
  sealed interface Redeemed {
    record Grant(Person person, String scope) implements Redeemed {}

    record Used() implements Redeemed {}

    record Stale() implements Redeemed {}

    record Unknown() implements Redeemed {}
  }

  private record Issued(Person person, String scope, Instant at, boolean isUsed) {}

  private final Clocks clocks;
  private final Random random = new Random();
  private final Map<String, Issued> issued = new LinkedHashMap<>();

  Codes(Clocks clocks) {
    this.clocks = clocks;
  }

  String issue(Person person, String scope) {
    var code = new StringBuilder("0");
    while (code.length() < 32) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    issued.put(code.toString(), new Issued(person, scope, clocks.machine().instant(), false));
    if (issued.size() > REMEMBERED) {
      issued.remove(issued.keySet().iterator().next());
    }
    return code.toString();
  }

  Redeemed redeem(String code) {
    @Nullable Issued it = issued.get(code);
    if (it == null) {
      return new Redeemed.Unknown();
    }
    if (it.isUsed) {
      return new Redeemed.Used();
    }
    if (!clocks.machine().instant().isBefore(it.at.plus(LIFE))) {
      return new Redeemed.Stale();
    }
    issued.put(code, new Issued(it.person, it.scope, it.at, true));
    return new Redeemed.Grant(it.person, it.scope);
  }
}
