package pingyou.bot.wechat.codec;

import java.util.Map;
import java.util.TreeMap;

/** The inbox's key of a push, from the platform's own record of it. */
public final class Keys {
  private Keys() {}

  public static String of(String appId, Map<String, String> fields) {
    var header = Header.read(new TreeMap<>(fields)).orElseThrow();
    return InboxKey.of(appId, header).hex();
  }
}
