package pingyou.bot.sandbox.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.ledger.Json;

/** Sign-in of pages: the authorize page, and the code against an openid. */
public final class OAuth {
  private static final Logger LOG = LoggerFactory.getLogger(OAuth.class);
  private static final Set<String> SCOPES = Set.of("snsapi_base", "snsapi_userinfo");
  private static final Pattern STATE = Pattern.compile("[A-Za-z0-9]{0,128}");

  /** Where the authorize page leads. */
  public sealed interface Step {
    record Redirect(String location) implements Step {}

    /** The page shows this error code. */
    record PageError(int code) implements Step {}
  }

  /** The query of the authorize page. */
  public record Asked(
      String appId, String redirectUri, String responseType, String scope, String state) {}

  private final Platform platform;
  private final Codes codes;
  private final Random random = new Random();

  public OAuth(Platform platform) {
    this.platform = platform;
    this.codes = new Codes(platform.clocks());
  }

  /**
   * @param phoneOrigin the person's own view of the product, allowed beside the product's origin
   */
  public Step authorize(Person person, Asked asked, String phoneOrigin) {
    if (!asked.appId().equals(platform.account().appId()) || !"code".equals(asked.responseType())) {
      return new Step.PageError(10004);
    }
    if (!isRegistered(asked.redirectUri(), phoneOrigin)) {
      return new Step.PageError(10003);
    }
    if (!SCOPES.contains(asked.scope())) {
      return new Step.PageError(10005);
    }
    if (!STATE.matcher(asked.state()).matches()) {
      LOG.info("state is not [A-Za-z0-9] up to 128: refused, the real page error is not known");
      platform.note(person.id(), "OAuth state refused: letters and digits only, at most 128");
      return new Step.PageError(10004);
    }
    var code = codes.issue(person, asked.scope());
    var joint = asked.redirectUri().contains("?") ? "&" : "?";
    var state = URLEncoder.encode(asked.state(), StandardCharsets.UTF_8);
    return new Step.Redirect(asked.redirectUri() + joint + "code=" + code + "&state=" + state);
  }

  private boolean isRegistered(String redirectUri, String phoneOrigin) {
    var origin = origin(redirectUri);
    return origin != null
        && (origin.equals(platform.product().origin()) || origin.equals(phoneOrigin));
  }

  private static @Nullable String origin(String redirectUri) {
    try {
      var uri = URI.create(redirectUri);
      return uri.isAbsolute() ? uri.getScheme() + "://" + uri.getRawAuthority() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** {@code GET sns/oauth2/access_token}. */
  public Result accessToken(Request request) {
    var refusal =
        TokenCalls.credentialRefusal(
            platform,
            "authorization_code".equals(request.param("grant_type")),
            request.param("appid"),
            request.param("secret"));
    if (refusal != null) {
      return new Result.Refused(refusal, null);
    }
    if (request.param("code").isEmpty()) {
      return Result.refused(41008);
    }
    return switch (codes.redeem(request.param("code"))) {
      case Codes.Redeemed.Unknown _ -> Result.refused(40029);
      case Codes.Redeemed.Used _ -> Result.refused(40163);
      case Codes.Redeemed.Stale _ -> stale();
      case Codes.Redeemed.Grant grant -> granted(grant);
    };
  }

  private Result stale() {
    int errcode = platform.switches().staleCodeIs42003() ? 42003 : 40029;
    LOG.info("OAuth code past its life: {} by switch, the documents name both", errcode);
    return Result.refused(errcode);
  }

  private Result granted(Codes.Redeemed.Grant grant) {
    var person = grant.person();
    var json =
        Json.object()
            .put("access_token", "91_" + noise())
            .put("expires_in", 7200)
            .put("refresh_token", "91_" + noise())
            .put("openid", person.isVirtual() ? virtual(person) : person.openid())
            .put("scope", grant.scope());
    if (person.isVirtual()) {
      json.put("is_snapshotuser", 1);
    }
    return new Result.Done(json, person.id(), false);
  }

  /** A snapshot page signs in somebody who is nobody: another openid each time. */
  private String virtual(Person person) {
    return person.openid().substring(0, 6) + noise().substring(0, 22);
  }

  private String noise() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
