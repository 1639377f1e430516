package pingyou.bot.sandbox.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The XML fields of one message or event, in the platform's order. */
public final class Fields {
  /**
   * What all of them carry.
   *
   * @param msgId for messages only
   * @param follows whether the sender follows, which decides what a scan becomes
   */
  public record Head(
      String originalId,
      String openid,
      long createTime,
      String msgId,
      boolean follows,
      long menuId) {}

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Head head;

  private Fields(Head head) {
    this.head = head;
    put("ToUserName", head.originalId);
    put("FromUserName", head.openid);
    put("CreateTime", Long.toString(head.createTime));
  }

  public static Map<String, String> of(Act act, Head head) {
    var f = new Fields(head);
    return switch (act) {
      case Act.Text a -> f.message("text", "Content", a.text());
      case Act.Image _ -> f.message("image", "PicUrl", f.picture(), "MediaId", f.media());
      case Act.Voice _ -> f.message("voice", "MediaId", f.media(), "Format", "amr");
      case Act.Video _ ->
          f.message("video", "MediaId", f.media(), "ThumbMediaId", f.media() + "-thumb");
      case Act.Place a -> f.place(a);
      case Act.Link a ->
          f.message(
              "link",
              "Title",
              a.title(),
              "Description",
              Objects.requireNonNullElse(a.description(), ""),
              "Url",
              a.url());
      case Act.Click a -> f.event("CLICK", a.key()).fields;
      case Act.View a -> f.event("VIEW", a.url()).put("MenuId", Long.toString(head.menuId)).fields;
      case Act.Scan a -> f.scan(a.scene());
      case Act.Follow _ -> f.event("subscribe", "").fields;
      case Act.Unfollow _ -> f.event("unsubscribe", "").fields;
    };
  }

  /** The receipt of a template message. */
  public static Map<String, String> receipt(Head head, String msgid, String status) {
    var f = new Fields(head);
    f.put("MsgType", "event").put("Event", "TEMPLATESENDJOBFINISH");
    return f.put("MsgID", msgid).put("Status", status).fields;
  }

  private Map<String, String> place(Act.Place a) {
    return message(
        "location",
        "Location_X",
        Double.toString(a.latitude()),
        "Location_Y",
        Double.toString(a.longitude()),
        "Scale",
        Integer.toString(a.scale()),
        "Label",
        Objects.requireNonNullElse(a.label(), ""));
  }

  private Map<String, String> scan(String scene) {
    var key = head.follows ? scene : "qrscene_" + scene;
    event(head.follows ? "SCAN" : "subscribe", key);
    return put("Ticket", "sandbox-ticket-" + scene).fields;
  }

  private Map<String, String> message(String type, String... rest) {
    put("MsgType", type);
    for (int i = 0; i < rest.length; i += 2) {
      put(rest[i], rest[i + 1]);
    }
    return put("MsgId", head.msgId).fields;
  }

  private Fields event(String event, String key) {
    return put("MsgType", "event").put("Event", event).put("EventKey", key);
  }

  private String picture() {
    return "http://mmbiz.qpic.cn/mmbiz_jpg/" + head.msgId + "/0";
  }

  private String media() {
    return "sandbox-media-" + head.msgId;
  }

  private Fields put(String name, String value) {
    fields.put(name, value);
    return this;
  }
}
