package pingyou.bot.wechat.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.bot.wechat.codec.Event.Choice;
import pingyou.bot.wechat.codec.Event.Privacy;
import pingyou.bot.wechat.codec.Event.Receipt;

/** Makes the fields of an event push an {@link Event}. */
final class EventReader {
  private static final String SCENE_PREFIX = "qrscene_";

  private EventReader() {}

  /** Null if the event is not one of ours, or lacks what makes it that event. */
  static @Nullable Event read(Header header) {
    String key = header.textOrEmpty("EventKey");
    return switch (header.textOrEmpty("Event").toLowerCase(Locale.ROOT)) {
      case "subscribe" -> new Event.Subscribe(header, scene(key), header.text("Ticket"));
      case "unsubscribe" -> new Event.Unsubscribe(header);
      case "scan" -> new Event.Scan(header, key, header.text("Ticket"));
      case "location" -> whereabouts(header);
      case "click" -> new Event.MenuClick(header, key);
      case "view" -> new Event.MenuView(header, key, header.text("MenuId"));
      case "view_miniprogram" -> new Event.MenuMiniProgram(header, key, header.text("MenuId"));
      case "scancode_push" -> menuScan(header, key, false);
      case "scancode_waitmsg" -> menuScan(header, key, true);
      case "pic_sysphoto", "pic_photo_or_album", "pic_weixin" ->
          new Event.MenuPictures(
              header,
              key,
              list("SendPicsInfo/PicList/item", path -> header.text(path + "/PicMd5Sum")));
      case "location_select" -> menuLocation(header, key);
      case "templatesendjobfinish" -> templateSent(header);
      case "subscribe_msg_popup_event" ->
          new Event.SubscriptionAsked(header, choices(header, "SubscribeMsgPopupEvent/List"));
      case "subscribe_msg_change_event" ->
          new Event.SubscriptionChanged(header, choices(header, "SubscribeMsgChangeEvent/List"));
      case "subscribe_msg_sent_event" ->
          new Event.SubscriptionSent(
              header, list("SubscribeMsgSentEvent/List", path -> receipt(header, path)));
      case "user_info_modified" -> privacy(header, Privacy.Change.MODIFIED);
      case "user_authorization_revoke" -> privacy(header, Privacy.Change.REVOKED);
      case "user_authorization_cancellation" -> privacy(header, Privacy.Change.ACCOUNT_CLOSED);
      default -> null;
    };
  }

  /** Other texts than a scene stand in the key too, a payment's number for one. */
  private static @Nullable String scene(String key) {
    return key.startsWith(SCENE_PREFIX) ? key.substring(SCENE_PREFIX.length()) : null;
  }

  private static @Nullable Event whereabouts(Header header) {
    Double latitude = header.decimal("Latitude");
    Double longitude = header.decimal("Longitude");
    Double precision = header.decimal("Precision");
    return latitude == null || longitude == null || precision == null
        ? null
        : new Event.Whereabouts(header, latitude, longitude, precision);
  }

  private static Event menuScan(Header header, String key, boolean waits) {
    return new Event.MenuScan(
        header,
        key,
        waits,
        header.textOrEmpty("ScanCodeInfo/ScanType"),
        header.textOrEmpty("ScanCodeInfo/ScanResult"));
  }

  private static @Nullable Event menuLocation(Header header, String key) {
    Double latitude = header.decimal("SendLocationInfo/Location_X");
    Double longitude = header.decimal("SendLocationInfo/Location_Y");
    return latitude == null || longitude == null
        ? null
        : new Event.MenuLocation(
            header,
            key,
            latitude,
            longitude,
            header.textOrEmpty("SendLocationInfo/Label"),
            header.textOrEmpty("SendLocationInfo/Poiname"));
  }

  private static @Nullable Event templateSent(Header header) {
    Long msgId = header.number("MsgID");
    return msgId == null
        ? null
        : new Event.TemplateSent(header, msgId, Event.Status.of(header.textOrEmpty("Status")));
  }

  private static @Nullable Event privacy(Header header, Privacy.Change change) {
    String openId = header.text("OpenID");
    return openId == null ? null : new Privacy(header, change, openId, header.text("RevokeInfo"));
  }

  private static List<Choice> choices(Header header, String path) {
    return list(path, item -> choice(header, item));
  }

  private static @Nullable Choice choice(Header header, String path) {
    String templateId = header.text(path + "/TemplateId");
    return templateId == null
        ? null
        : new Choice(
            templateId,
            header.textOrEmpty(path + "/SubscribeStatusString").equalsIgnoreCase("accept"),
            header.number(path + "/PopupScene"));
  }

  private static @Nullable Receipt receipt(Header header, String path) {
    String templateId = header.text(path + "/TemplateId");
    return templateId == null
        ? null
        : new Receipt(
            templateId,
            header.number(path + "/MsgID"),
            header.number(path + "/ErrorCode"),
            header.textOrEmpty(path + "/ErrorStatus"));
  }

  /** The items at {@code path}, {@code path[2]}, … until there is none. */
  private static <T> List<T> list(String path, Function<String, @Nullable T> item) {
    List<T> all = new ArrayList<>();
    @Nullable T next = item.apply(path);
    while (next != null) {
      all.add(next);
      next = item.apply(path + "[" + (all.size() + 1) + "]");
    }
    return List.copyOf(all);
  }
}
