package pingyou.bot.sandbox.api.menu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.api.Request;
import pingyou.bot.sandbox.api.Result;
import pingyou.bot.sandbox.ledger.Json;

/** {@code menu/create}, {@code get}, {@code delete} and {@code get_current_selfmenu_info}. */
public final class MenuCalls {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}");

  private final Platform platform;

  public MenuCalls(Platform platform) {
    this.platform = platform;
  }

  public Result create(Request request) {
    if (ESCAPE.matcher(request.body()).find()) {
      return Result.refused(40033);
    }
    var refusal = MenuRules.check(request.json());
    if (refusal != null) {
      return new Result.Refused(refusal, null);
    }
    platform.menu().publish(Json.object().set("button", request.json().path("button")));
    return Result.done(Result.ok());
  }

  public Result get(Request request) {
    var published = platform.menu().published();
    if (published == null) {
      return Result.refused(46003);
    }
    var buttons = Json.object().putArray("button");
    published.path("button").forEach(button -> buttons.add(withSubs(button)));
    var menu = Json.object();
    menu.putObject("menu").set("button", buttons);
    return Result.done(menu);
  }

  private static ObjectNode withSubs(JsonNode button) {
    ObjectNode copy = button.deepCopy();
    if (copy.path("sub_button").isMissingNode()) {
      copy.putArray("sub_button");
    } else {
      copy.path("sub_button").forEach(sub -> ((ObjectNode) sub).putArray("sub_button"));
    }
    return copy;
  }

  public Result delete(Request request) {
    platform.menu().delete();
    return Result.done(Result.ok());
  }

  public Result current(Request request) {
    var published = platform.menu().published();
    var json = Json.object().put("is_menu_open", published == null ? 0 : 1);
    ArrayNode buttons = json.putObject("selfmenu_info").putArray("button");
    if (published != null) {
      published.path("button").forEach(button -> buttons.add(withList(button)));
    }
    return Result.done(json);
  }

  private static ObjectNode withList(JsonNode button) {
    ObjectNode copy = button.deepCopy();
    var subs = copy.remove("sub_button");
    if (subs != null && !subs.isEmpty()) {
      copy.putObject("sub_button").set("list", subs);
    }
    return copy;
  }
}
