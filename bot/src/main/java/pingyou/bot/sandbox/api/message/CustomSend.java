package pingyou.bot.sandbox.api.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.account.Bubble.Draft;
import pingyou.bot.sandbox.account.Bubble.Kind;
import pingyou.bot.sandbox.account.Bubble.Side;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.api.Refusal;
import pingyou.bot.sandbox.api.Request;
import pingyou.bot.sandbox.api.Result;
import pingyou.bot.sandbox.ledger.Entry;

/** {@code POST message/custom/send}: text and one-article news, within the open windows. */
public final class CustomSend {
  private static final Logger LOG = LoggerFactory.getLogger(CustomSend.class);
  private static final Set<String> MEDIA = Set.of("image", "voice", "video", "music", "mpnews");
  private static final Set<String> OTHERS =
      Set.of("msgmenu", "wxcard", "miniprogrampage", "mpnewsarticle");

  private final Platform platform;

  public CustomSend(Platform platform) {
    this.platform = platform;
  }

  public Result send(Request request) {
    var person = platform.people().findByOpenid(request.text("touser")).orElse(null);
    if (person == null) {
      return Result.refused(40003);
    }
    var type = request.text("msgtype");
    var refusal = contentRefusal(request, type);
    if (refusal == null) {
      refusal = windowRefusal(person);
    }
    if (refusal != null) {
      return new Result.Refused(refusal, person.id());
    }
    var draft = type.equals("text") ? text(request) : article(request);
    platform.people().say(person, draft);
    platform
        .ledger()
        .append(no ->
            new Entry.CustomSend(
                no, platform.clocks().now(), person.id(), person.openid(), type, draft.text()));
    return new Result.Done(Result.ok(), person.id(), false);
  }

  private @Nullable Refusal contentRefusal(Request request, String type) {
    return switch (type) {
      case "text" -> textRefusal(request.json().path("text").path("content").asText(""));
      case "news" -> newsRefusal(request.json().path("news").path("articles").size());
      case String t when MEDIA.contains(t) -> Refusal.of(40007);
      case String t when OTHERS.contains(t) -> unsupported(t);
      case String _ -> Refusal.of(40008);
    };
  }

  private @Nullable Refusal textRefusal(String content) {
    if (content.isEmpty()) {
      return Refusal.of(44004);
    }
    int bytes = content.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > platform.switches().textBytes()) {
      LOG.info("text of {} bytes: 45002 by switch, the real limit is not known", bytes);
      return Refusal.of(45002);
    }
    return null;
  }

  private static @Nullable Refusal newsRefusal(int articles) {
    if (articles == 0) {
      return Refusal.of(44004);
    }
    return articles > 1 ? Refusal.of(45008) : null;
  }

  private static Refusal unsupported(String type) {
    LOG.info("custom message of type {} is not played here: 48001", type);
    return Refusal.of(48001);
  }

  private @Nullable Refusal windowRefusal(Person person) {
    var now = platform.clocks().now();
    if (!person.isReachable(now)) {
      return Refusal.of(45015);
    }
    return person.takeCredit(now) ? null : Refusal.of(45047);
  }

  private static Draft text(Request request) {
    var content = request.json().path("text").path("content").asText();
    return Draft.plain(Side.ACCOUNT, Kind.TEXT, content);
  }

  private static Draft article(Request request) {
    var article = request.json().path("news").path("articles").path(0);
    return new Draft(
        Side.ACCOUNT,
        Kind.NEWS,
        article.path("description").asText(""),
        article.path("title").asText(""),
        List.of(),
        article.path("url").asText(""));
  }
}
