package pingyou.bot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.ledger.Json;

/** What a call comes to; {@code person} is whom it was about. */
public sealed interface Result {
  @Nullable String person();

  /**
   * @param isLost the work is done, but the answer never arrives
   */
  record Done(ObjectNode json, @Nullable String person, boolean isLost) implements Result {}

  record Refused(Refusal refusal, @Nullable String person) implements Result {}

  static Result done(ObjectNode json) {
    return new Done(json, null, false);
  }

  static Result refused(int errcode) {
    return new Refused(Refusal.of(errcode), null);
  }

  static Result refused(int errcode, String person) {
    return new Refused(Refusal.of(errcode), person);
  }

  /** {@code {"errcode":0,"errmsg":"ok"}}. */
  static ObjectNode ok() {
    return Json.object().put("errcode", 0).put("errmsg", "ok");
  }
}
