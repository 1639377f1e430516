package pingyou.bot.sandbox.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the body of an answer as strictly as the platform in secure mode. */
public final class AnswerReader {
  private static final Set<String> MEDIA = Set.of("image", "voice", "video");

  private final Envelope envelope;
  private final String originalId;
  private final int textBytesLimit;

  public AnswerReader(Envelope envelope, String originalId, int textBytesLimit) {
    this.envelope = envelope;
    this.originalId = originalId;
    this.textBytesLimit = textBytesLimit;
  }

  /**
   * @param openid who sent the message; the reply must be for them
   * @param nonce of the delivery's URL; the reply must carry it
   */
  public Answer read(String body, String openid, String nonce) {
    if (body.isEmpty() || body.equals("success")) {
      return new Answer.Nothing();
    }
    String xml;
    try {
      xml = opened(body, nonce);
    } catch (IllegalArgumentException e) {
      return new Answer.Improper(reason(e), body);
    }
    try {
      return new Answer.Said(reply(Xml.read(xml), openid), xml);
    } catch (IllegalArgumentException e) {
      return new Answer.Improper(reason(e), xml);
    }
  }

  private static String reason(IllegalArgumentException e) {
    return String.valueOf(e.getMessage());
  }

  private String opened(String body, String nonce) {
    var outer = Xml.read(body);
    var encrypted = outer.child("Encrypt");
    check(outer.name().equals("xml"), "the root element is not xml");
    check(!encrypted.isEmpty(), "a plain reply in secure mode");
    var timestamp = outer.child("TimeStamp");
    check(isNumber(timestamp), "TimeStamp is not a number");
    check(outer.child("Nonce").equals(nonce), "Nonce is not the URL's");
    var signature = envelope.sign(timestamp, nonce, encrypted);
    check(signature.equals(outer.child("MsgSignature")), "MsgSignature is wrong");
    return envelope.decrypt(encrypted);
  }

  private Reply reply(Xml.Element xml, String openid) {
    check(xml.child("ToUserName").equals(openid), "ToUserName is not the sender");
    check(xml.child("FromUserName").equals(originalId), "FromUserName is not the account");
    check(isNumber(xml.child("CreateTime")), "CreateTime is not a number");
    var type = xml.child("MsgType");
    return switch (type) {
      case "text" -> text(xml.child("Content"));
      case "news" -> news(xml);
      case "image", "voice", "video", "music" -> media(xml, type);
      case "transfer_customer_service" -> new Reply(type, "", List.of());
      default -> throw new IllegalArgumentException("MsgType is unknown: " + type);
    };
  }

  private Reply text(String content) {
    check(!content.isEmpty(), "Content is empty");
    int bytes = content.getBytes(StandardCharsets.UTF_8).length;
    check(bytes <= textBytesLimit, "Content has " + bytes + " bytes, more than " + textBytesLimit);
    return new Reply("text", content, List.of());
  }

  private static Reply news(Xml.Element xml) {
    var items =
        xml.children().stream()
            .filter(child -> child.name().equals("Articles"))
            .flatMap(articles -> articles.children().stream())
            .map(i -> new Reply.Article(i.child("Title"), i.child("Description"), i.child("Url")))
            .toList();
    check(items.size() == 1, "news with " + items.size() + " items, one is allowed");
    check(xml.child("ArticleCount").equals("1"), "ArticleCount is not the number of items");
    return new Reply("news", "", items);
  }

  private static Reply media(Xml.Element xml, String type) {
    var part = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    var media =
        xml.children().stream().filter(child -> child.name().equals(part)).findFirst().orElse(null);
    check(media != null, part + " is missing");
    var id = media == null ? "" : media.child("MediaId");
    check(!MEDIA.contains(type) || !id.isEmpty(), "MediaId is missing");
    return new Reply(type, id, List.of());
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(Character::isDigit);
  }

  private static void check(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
