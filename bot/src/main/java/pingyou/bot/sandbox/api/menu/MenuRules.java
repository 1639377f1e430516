package pingyou.bot.sandbox.api.menu;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.api.Refusal;

/** The platform's rules for a menu. */
final class MenuRules {
  private static final int TOP_BUTTONS = 3;
  private static final int SUB_BUTTONS = 5;
  private static final int TOP_NAME_BYTES = 16;
  private static final int SUB_NAME_BYTES = 60;
  private static final int KEY_BYTES = 128;
  private static final int URL_BYTES = 1024;
  private static final Set<String> WITH_KEY =
      Set.of(
          "click",
          "scancode_push",
          "scancode_waitmsg",
          "pic_sysphoto",
          "pic_photo_or_album",
          "pic_weixin",
          "location_select");
  private static final Set<String> WITH_MEDIA =
      Set.of("media_id", "view_limited", "article_id", "article_view_limited");

  /** Codes of one level. */
  private record Level(int nameBytes, int name, int type, int key, int url, int urlDomain) {}

  private static final Level TOP = new Level(TOP_NAME_BYTES, 40018, 40017, 40019, 40020, 40055);
  private static final Level SUB = new Level(SUB_NAME_BYTES, 40025, 40024, 40026, 40027, 40054);

  private MenuRules() {}

  /** The first thing wrong with {@code {"button": […]}}; absent when nothing is. */
  static @Nullable Refusal check(JsonNode menu) {
    var buttons = menu.path("button");
    if (!buttons.isArray() || buttons.isEmpty() || buttons.size() > TOP_BUTTONS) {
      return Refusal.of(40016);
    }
    for (var button : buttons) {
      var refusal = top(button);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  private static @Nullable Refusal top(JsonNode button) {
    var subs = button.path("sub_button");
    if (subs.isEmpty()) {
      return one(button, TOP);
    }
    if (subs.size() > SUB_BUTTONS) {
      return Refusal.of(40023);
    }
    if (isNameWrong(button, TOP)) {
      return Refusal.of(TOP.name);
    }
    for (var sub : subs) {
      if (!sub.path("sub_button").isEmpty()) {
        return Refusal.of(40022);
      }
      var refusal = one(sub, SUB);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  private static @Nullable Refusal one(JsonNode button, Level level) {
    if (isNameWrong(button, level)) {
      return Refusal.of(level.name);
    }
    var type = button.path("type").asText("");
    if (WITH_KEY.contains(type)) {
      return isSized(button.path("key"), KEY_BYTES) ? null : Refusal.of(level.key);
    }
    if (type.equals("view") || type.equals("miniprogram")) {
      return url(button.path("url"), level);
    }
    return WITH_MEDIA.contains(type) ? null : Refusal.of(level.type);
  }

  private static @Nullable Refusal url(JsonNode url, Level level) {
    if (!isSized(url, URL_BYTES)) {
      return Refusal.of(level.url);
    }
    return isWebAddress(url.asText()) ? null : Refusal.of(level.urlDomain);
  }

  private static boolean isNameWrong(JsonNode button, Level level) {
    return !isSized(button.path("name"), level.nameBytes);
  }

  private static boolean isSized(JsonNode text, int bytes) {
    int length = text.asText("").getBytes(StandardCharsets.UTF_8).length;
    return length > 0 && length <= bytes;
  }

  private static boolean isWebAddress(String url) {
    try {
      var uri = URI.create(url);
      return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
