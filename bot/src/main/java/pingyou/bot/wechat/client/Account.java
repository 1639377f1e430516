package pingyou.bot.wechat.client;

import java.util.Map;

/**
 * The official account as a caller needs it.
 *
 * @param apiHost scheme, host and port of the API; likewise the other two
 * @param templates template ids by kind of notice
 */
public record Account(
    String appId,
    String secret,
    String apiHost,
    String openHost,
    String mpHost,
    Map<String, String> templates) {
  public Account {
    templates = Map.copyOf(templates);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Account[" + appId + " at " + apiHost + "]";
  }
}
