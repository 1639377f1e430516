package pingyou.bot.dialog.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import pingyou.bot.dialog.ChatText;
import pingyou.bot.dialog.Conversations;
import pingyou.bot.dialog.Dialog;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.Sender;
import pingyou.campaign.rule.Moment;
import pingyou.person.People;
import pingyou.store.Database;

/** A person with a phone. Every message meets a dialog made anew, as after a restart. */
final class Phone {
  private static final String APP = "wx0123456789abcdef";

  private final Database database;
  private final Supplier<Dialog> dialogs;
  private final Sender sender;
  private Instant now;

  Phone(Database database, Supplier<Dialog> dialogs, String openid, Instant now) {
    this.database = database;
    this.dialogs = dialogs;
    this.sender = new Sender(APP, openid);
    this.now = now;
  }

  void at(String instant) {
    now = Instant.parse(instant);
  }

  String send(String text) {
    return send(new Input.Text(text));
  }

  /** The answer, which always fits and has no unfilled place. */
  String send(Input input) {
    now = now.plusSeconds(30);
    var answer =
        database.write(tx -> {
          var conversation = Conversations.lock(tx, sender, now);
          return dialogs.get().turn(tx, conversation, input, Moment.of(now));
        });
    assertThat(answer.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(ChatText.MAX_BYTES);
    assertThat(answer).doesNotContain("{", "}", "……");
    return answer;
  }

  UUID person() {
    return database.write(tx -> new People().byOpenid(tx, APP, sender.openid()).id());
  }

  Instant now() {
    return now;
  }
}
