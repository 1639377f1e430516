package pingyou.bot.sandbox.api;

import java.util.Map;
import java.util.Objects;

/** A refusal with the platform's code and wording; the request id is added on the way out. */
public record Refusal(int errcode, String errmsg) {
  private static final String NOT_LATEST =
      "invalid credential, access_token is invalid or not latest, could get access_token by"
          + " getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r";

  private static final Map<Integer, String> WORDING =
      Map.ofEntries(
          Map.entry(-1, "system error"),
          Map.entry(40001, NOT_LATEST),
          Map.entry(40002, "invalid grant_type"),
          Map.entry(40003, "invalid openid"),
          Map.entry(40007, "invalid media_id"),
          Map.entry(40008, "invalid message type"),
          Map.entry(40013, "invalid appid"),
          Map.entry(40014, "invalid access_token"),
          Map.entry(40015, "invalid menu type"),
          Map.entry(40016, "invalid button size"),
          Map.entry(40017, "invalid button type"),
          Map.entry(40018, "invalid button name size"),
          Map.entry(40019, "invalid button key size"),
          Map.entry(40020, "invalid button url size"),
          Map.entry(40022, "invalid sub button level"),
          Map.entry(40023, "invalid sub button size"),
          Map.entry(40024, "invalid sub button type"),
          Map.entry(40025, "invalid sub button name size"),
          Map.entry(40026, "invalid sub button key size"),
          Map.entry(40027, "invalid sub button url size"),
          Map.entry(40029, "invalid code"),
          Map.entry(40033, "invalid charset. please check your request, if include \\uxxxx"),
          Map.entry(40036, "invalid template_id size"),
          Map.entry(40037, "invalid template_id"),
          Map.entry(40039, "invalid url size"),
          Map.entry(40054, "invalid sub button url domain"),
          Map.entry(40055, "invalid button url domain"),
          Map.entry(40066, "invalid url"),
          Map.entry(40125, "invalid appsecret"),
          Map.entry(40163, "code been used"),
          Map.entry(40164, "invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist"),
          Map.entry(40241, "The message is duplicate in 60 seconds"),
          Map.entry(40249, "this template msg has been blocked for illegal content"),
          Map.entry(40252, "template message needs review"),
          Map.entry(41001, "access_token missing"),
          Map.entry(41002, "appid missing"),
          Map.entry(41004, "appsecret missing"),
          Map.entry(41008, "missing code"),
          Map.entry(42001, "access_token expired"),
          Map.entry(42003, "code expired"),
          Map.entry(43001, "require GET method"),
          Map.entry(43002, "require POST method"),
          Map.entry(43004, "require subscribe"),
          Map.entry(43101, "user refuse to accept the msg"),
          Map.entry(43116, "This template_id is banned"),
          Map.entry(44002, "empty post data"),
          Map.entry(44004, "empty content"),
          Map.entry(45002, "content size out of limit"),
          Map.entry(45008, "article size out of limit"),
          Map.entry(45009, "reach max api daily quota limit"),
          Map.entry(45011, "api minute-quota reach limit mustslower retry next minute"),
          Map.entry(45015, "response out of time limit or subscription is canceled"),
          Map.entry(45047, "out of response count limit"),
          Map.entry(46003, "menu no exist"),
          Map.entry(47001, "data format error"),
          Map.entry(47003, "argument invalid!"),
          Map.entry(48001, "api unauthorized"));

  /** The code with its usual wording. */
  public static Refusal of(int errcode) {
    return new Refusal(errcode, Objects.requireNonNullElse(WORDING.get(errcode), "error"));
  }
}
