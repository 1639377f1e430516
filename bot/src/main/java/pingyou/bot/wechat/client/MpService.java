package pingyou.bot.wechat.client;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import me.chanjar.weixin.common.bean.WxAccessToken;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.util.http.apache.DefaultApacheHttpClientBuilder;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** WxJava's service with the token, the limits and the patience of this house. */
final class MpService extends WxMpServiceImpl {
  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 5_000;
  private static final int WAIT_MILLIS = 1_000;
  private static final int CONNECTIONS = 50;

  private final AccessTokens tokens;

  private MpService(AccessTokens tokens) {
    this.tokens = tokens;
  }

  static MpService of(Account account, AccessTokens tokens) {
    silence();
    limitConnections();
    var service = new MpService(tokens);
    service.setWxMpConfigStorage(new Config(account, tokens));
    // Its own repetition sleeps up to 31 s in our thread; the outbox repeats instead.
    service.setMaxRetryTimes(1);
    service.setRetrySleepMillis(0);
    return service;
  }

  /**
   * WxJava and its HTTP client log addresses with access tokens and bodies with names. What fails
   * is logged by whoever called; no logging file may bring it back.
   */
  private static void silence() {
    for (var name : List.of("me.chanjar.weixin", "cn.binarywang.wx", "org.apache.http")) {
      if (LoggerFactory.getLogger(name) instanceof Logger logger) {
        logger.setLevel(Level.OFF);
      }
    }
  }

  /** WxJava's builder is one for the whole process and must be set before the first service. */
  private static void limitConnections() {
    var builder = DefaultApacheHttpClientBuilder.get();
    builder.setConnectionTimeout(CONNECT_MILLIS);
    builder.setSoTimeout(ANSWER_MILLIS);
    builder.setConnectionRequestTimeout(WAIT_MILLIS);
    builder.setMaxConnPerHost(CONNECTIONS);
    builder.setMaxTotalConn(CONNECTIONS);
    // A kept connection may be gone when it is used next; what only reads is asked once more.
    builder.setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(1, false));
  }

  @Override
  public String getAccessToken(boolean forceRefresh) throws WxErrorException {
    return tokens.get(this::fetch);
  }

  /** Whatever goes wrong here: what the token was for has surely not been asked. */
  private AccessTokens.Fetched fetch() throws NoToken {
    try {
      var answer = doGetStableAccessTokenRequest(false);
      extractAccessToken(answer);
      var token = WxAccessToken.fromJson(answer);
      return new AccessTokens.Fetched(
          token.getAccessToken(), Duration.ofSeconds(token.getExpiresIn()));
    } catch (IOException | WxErrorException | RuntimeException e) {
      throw new NoToken(e);
    }
  }

  /** There is no access token at the moment. */
  static final class NoToken extends WxErrorException {
    private static final long serialVersionUID = 1L;

    private NoToken(Throwable cause) {
      super(cause);
    }
  }

  /** Where WxJava looks for the token, and what it forgets when the platform refuses it. */
  private static final class Config extends WxMpDefaultConfigImpl {
    private static final long serialVersionUID = 1L;
    private final transient AccessTokens tokens;

    Config(Account account, AccessTokens tokens) {
      this.tokens = tokens;
      setAppId(account.appId());
      setSecret(account.secret());
      setUseStableAccessToken(true);
      setHostConfig(
          WxMpHostConfig.builder()
              .apiHost(account.apiHost())
              .openHost(account.openHost())
              .mpHost(account.mpHost())
              .build());
    }

    @Override
    public @Nullable String getAccessToken() {
      return tokens.known();
    }

    @Override
    public boolean isAccessTokenExpired() {
      return tokens.known() == null;
    }

    @Override
    public void expireAccessToken() {
      var refused = tokens.known();
      if (refused != null) {
        tokens.forget(refused);
      }
    }
  }
}
