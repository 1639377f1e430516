package pingyou.bot.sandbox.account;

import java.util.regex.Pattern;

/**
 * The official account's keys.
 *
 * @param token signs pushes and replies
 * @param aesKey the 43 characters of EncodingAESKey
 * @param originalId the account's own {@code gh_…}
 */
public record Account(String appId, String secret, String token, String aesKey, String originalId) {
  private static final Pattern AES_KEY = Pattern.compile("[A-Za-z0-9+/]{43}");

  public Account {
    if (!AES_KEY.matcher(aesKey).matches()) {
      throw new IllegalArgumentException("EncodingAESKey must be 43 letters and digits");
    }
  }
}
