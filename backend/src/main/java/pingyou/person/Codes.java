package pingyou.person;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import pingyou.store.vault.Vault;

/**
 * Codes of invitations: eight characters of 30 that no two of which look alike, 39 bits, handed
 * over as {@code 7KQM-X4TC}.
 */
final class Codes {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final Pattern SHAPE =
      Pattern.compile("[" + ALPHABET + "]{4}-?[" + ALPHABET + "]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  static String next() {
    var code = new StringBuilder(LENGTH + 1);
    for (int i = 0; i < LENGTH; i++) {
      code.append(i == LENGTH / 2 ? "-" : "").append(pick());
    }
    return code.toString();
  }

  private static char pick() {
    return ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()));
  }

  static boolean isOne(String typed) {
    return SHAPE.matcher(written(typed)).matches();
  }

  /** The keyed hash under which a code lies in the database. */
  static String hash(Vault vault, String typed) {
    return vault.blindIndex("invitation", written(typed).replace("-", ""));
  }

  private static String written(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }
}
