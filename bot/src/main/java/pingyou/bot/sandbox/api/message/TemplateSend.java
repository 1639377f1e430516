package pingyou.bot.sandbox.api.message;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.account.Bubble;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.account.Template;
import pingyou.bot.sandbox.api.Endpoint;
import pingyou.bot.sandbox.api.Refusal;
import pingyou.bot.sandbox.api.Request;
import pingyou.bot.sandbox.api.Result;
import pingyou.bot.sandbox.ledger.Entry;
import pingyou.bot.sandbox.push.Numbers;
import pingyou.bot.sandbox.push.Receipts;

/** {@code POST message/template/send}. */
public final class TemplateSend implements Endpoint {
  private static final Logger LOG = LoggerFactory.getLogger(TemplateSend.class);

  /** A message that passed its checks. */
  private record Message(
      Person person,
      Template template,
      SentMessages.Content content,
      String clientMsgId,
      boolean isSwitchedOff) {}

  private final Platform platform;
  private final Receipts receipts;
  private final Numbers numbers;
  private final SentMessages sent;

  public TemplateSend(Platform platform, Receipts receipts, Numbers numbers) {
    this.platform = platform;
    this.receipts = receipts;
    this.numbers = numbers;
    this.sent = new SentMessages(platform.clocks().machine());
  }

  @Override
  public Future<Result> call(Request request) {
    var person = platform.people().findByOpenid(request.text("touser")).orElse(null);
    if (person == null) {
      return Future.succeededFuture(Result.refused(40003));
    }
    var refusal = addressRefusal(request, person);
    var template = template(request).orElse(null);
    if (refusal != null || template == null) {
      return refused(Objects.requireNonNullElse(refusal, Refusal.of(40037)), person);
    }
    var checked = TemplateData.check(template, request.json().path("data"));
    if (checked.refusal() != null) {
      return refused(checked.refusal(), person);
    }
    checked.dropped().forEach(key -> platform.note(person.id(), "Template drops " + key));
    var message =
        new Message(
            person,
            template,
            new SentMessages.Content(
                person.openid(), template.id(), request.text("url"), checked.values()),
            request.text("client_msg_id"),
            person.refusedTemplates().contains(template.id()));
    return accepted(message);
  }

  private Optional<Template> template(Request request) {
    var id = request.text("template_id");
    return platform.templates().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** What may be wrong besides the values. */
  private @Nullable Refusal addressRefusal(Request request, Person person) {
    var id = request.text("template_id");
    if (template(request).isEmpty()) {
      boolean isSized = platform.templates().stream().anyMatch(t -> t.id().length() == id.length());
      return Refusal.of(isSized ? 40037 : 40036);
    }
    if (platform.switches().bannedTemplates().contains(id)) {
      return Refusal.of(43116);
    }
    if (!person.isFollowing()) {
      return Refusal.of(43004);
    }
    int urlBytes = request.text("url").getBytes(StandardCharsets.UTF_8).length;
    if (urlBytes > platform.switches().templateUrlBytes()) {
      LOG.info("url of {} bytes: 40039 by switch, the real limit is not known", urlBytes);
      return Refusal.of(40039);
    }
    if (request.json().path("miniprogram").has("appid")) {
      LOG.info("miniprogram.appid: 40013, no mini-program is linked to this account");
      return Refusal.of(40013);
    }
    return null;
  }

  private Future<Result> accepted(Message message) {
    var now = platform.clocks().now();
    var person = message.person;
    var first = sent.firstMsgid(person.openid(), message.clientMsgId);
    if (first != null) {
      LOG.info("client_msg_id seen: the first msgid again, the real answer is not known");
      record(message, first, false);
      return done(message, first);
    }
    var refusal = deliveryRefusal(message);
    if (refusal != null) {
      return refused(refusal, person);
    }
    var msgid = numbers.next();
    sent.add(message.content, message.clientMsgId, msgid, now);
    record(message, msgid, !message.isSwitchedOff);
    if (!message.isSwitchedOff) {
      platform.people().say(person, card(message));
    }
    var status = message.isSwitchedOff ? "failed:user block" : "success";
    return receipts.plan(person, msgid, status).compose(_ -> done(message, msgid));
  }

  private @Nullable Refusal deliveryRefusal(Message message) {
    var now = platform.clocks().now();
    var switches = platform.switches();
    if (message.isSwitchedOff) {
      LOG.info("switched-off template: {}", switches.refusalAtOnce() ? "43101" : "failed later");
      if (switches.refusalAtOnce()) {
        return Refusal.of(43101);
      }
    }
    if (switches.marketingWords().stream().anyMatch(word -> mentions(message, word))) {
      return Refusal.of(40249);
    }
    if (sent.isRepeated(message.content, now)) {
      return Refusal.of(40241);
    }
    boolean isUsedUp =
        platform.faults().now().quotaUsedUp() || sent.today(now) >= switches.dayQuota();
    return isUsedUp ? Refusal.of(45009) : null;
  }

  private static boolean mentions(Message message, String word) {
    return message.content.values().values().stream().anyMatch(value -> value.contains(word));
  }

  private static Bubble.Draft card(Message message) {
    var values = message.content.values();
    var rows =
        message.template.rows().stream()
            .map(row -> new Bubble.Line(row.label(), values.getOrDefault(row.key(), "")))
            .toList();
    var url = message.content.url();
    return Bubble.Draft.card(message.template.title(), rows, url.isEmpty() ? null : url);
  }

  private void record(Message message, String msgid, boolean isDelivered) {
    var content = message.content;
    platform
        .ledger()
        .append(no ->
            new Entry.TemplateSend(
                no,
                platform.clocks().now(),
                message.person.id(),
                content.openid(),
                message.clientMsgId.isEmpty() ? null : message.clientMsgId,
                content.templateId(),
                message.template.title(),
                content.values(),
                content.url().isEmpty() ? null : content.url(),
                msgid,
                isDelivered));
  }

  private Future<Result> done(Message message, String msgid) {
    var json = Result.ok().put("msgid", Long.parseLong(msgid));
    boolean isLost = platform.faults().takeDropped();
    return Future.succeededFuture(new Result.Done(json, message.person.id(), isLost));
  }

  private static Future<Result> refused(Refusal refusal, Person person) {
    return Future.succeededFuture(new Result.Refused(refusal, person.id()));
  }
}
