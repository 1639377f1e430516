package pingyou.bot.sandbox.api;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.ledger.Json;

/** {@code GET token} and {@code POST stable_token}. */
public final class TokenCalls {
  private static final Logger LOG = LoggerFactory.getLogger(TokenCalls.class);

  private final Platform platform;
  private final Tokens tokens;

  public TokenCalls(Platform platform, Tokens tokens) {
    this.platform = platform;
    this.tokens = tokens;
  }

  public Result ordinary(Request request) {
    var refusal =
        refusal(request.param("grant_type"), request.param("appid"), request.param("secret"));
    return refusal != null ? new Result.Refused(refusal, null) : given(tokens.ordinary());
  }

  public Result stable(Request request) {
    var refusal =
        refusal(request.text("grant_type"), request.text("appid"), request.text("secret"));
    if (refusal != null) {
      return new Result.Refused(refusal, null);
    }
    if (!request.json().path("force_refresh").asBoolean(false)) {
      return given(tokens.stable());
    }
    var forced = tokens.forced();
    if (forced == null) {
      int errcode = platform.switches().forcedRefreshLimitCode();
      LOG.info("21st forced token of the day: {} by switch, the real code is not known", errcode);
      return Result.refused(errcode);
    }
    return given(forced);
  }

  private @Nullable Refusal refusal(String grantType, String appId, String secret) {
    if (!platform.switches().addressListed()) {
      return Refusal.of(40164);
    }
    return credentialRefusal(platform, "client_credential".equals(grantType), appId, secret);
  }

  /** What the platform checks wherever appid and secret are shown. */
  static @Nullable Refusal credentialRefusal(
      Platform platform, boolean isGrantRight, String appId, String secret) {
    if (!isGrantRight) {
      return Refusal.of(40002);
    }
    if (appId.isEmpty()) {
      return Refusal.of(41002);
    }
    if (!appId.equals(platform.account().appId())) {
      return Refusal.of(40013);
    }
    if (secret.isEmpty()) {
      return Refusal.of(41004);
    }
    return secret.equals(platform.account().secret()) ? null : Refusal.of(40125);
  }

  private static Result given(Tokens.Given given) {
    return Result.done(
        Json.object().put("access_token", given.token()).put("expires_in", given.expiresIn()));
  }
}
