package pingyou.bot.wechat.client;

import java.util.Objects;
import java.util.Optional;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.web.http.SignIn;

/** Sign-in by {@code snsapi_base}: the openid alone, without a question to the person. */
final class OAuth implements SignIn {
  private static final Logger LOG = LoggerFactory.getLogger(OAuth.class);

  private final WxMpService service;
  private final String appId;

  OAuth(WxMpService service, String appId) {
    this.service = service;
    this.appId = appId;
  }

  @Override
  public String authorizeUrl(String state, String redirectUri) {
    return service.getOAuth2Service().buildAuthorizationUrl(redirectUri, "snsapi_base", state);
  }

  @Override
  public Optional<Identity> exchange(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    try {
      var token = service.getOAuth2Service().getAccessToken(code);
      // A snapshot page is read under a virtual account that belongs to nobody.
      return Objects.equals(token.getSnapshotUser(), 1)
          ? Optional.empty()
          : Optional.of(new Identity(appId, token.getOpenId()));
    } catch (WxErrorException e) {
      LOG.info(
          "a sign-in code was refused: {}",
          e.getError() == null ? "no answer" : e.getError().getErrorCode());
      return Optional.empty();
    }
  }
}
