package pingyou.web.http;

import java.util.Optional;

/** Signing in through WeChat's own page (OAuth, scope {@code snsapi_base}). */
public interface SignIn {
  /**
   * @param state letters and digits, at most 128, given back unchanged
   * @param redirectUri where WeChat sends the browser with {@code code} and {@code state}
   */
  String authorizeUrl(String state, String redirectUri);

  /** Who the code stands for; empty for a used, old or foreign code and for a virtual account. */
  Optional<Identity> exchange(String code);

  record Identity(String appId, String openid) {}
}
