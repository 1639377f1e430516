package pingyou.bot.wechat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.dialog.ChatText;
import pingyou.bot.dialog.Conversations;
import pingyou.bot.dialog.Dialog;
import pingyou.bot.dialog.Sender;
import pingyou.bot.wechat.codec.Event;
import pingyou.bot.wechat.codec.InboundCodec.Accepted;
import pingyou.campaign.rule.Moment;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Handles one message in one transaction, under the lock of its sender's conversation: seen before?
 * then the stored reply again; else the dialog, and the reply stored with what it did.
 */
public final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Database database;
  private final Dialog dialog;
  private final String appId;
  private final Receipts receipts;
  private final InstantSource machine;

  /**
   * @param machine machine time, by which the inbox forgets
   */
  public Reception(
      Database database, Dialog dialog, String appId, Receipts receipts, InstantSource machine) {
    this.database = database;
    this.dialog = dialog;
    this.appId = appId;
    this.receipts = receipts;
    this.machine = machine;
  }

  /** Takes what the platform reports of a template message, in the transaction of the report. */
  @FunctionalInterface
  public interface Receipts {
    void take(Tx tx, Sender sender, Event.TemplateSent receipt);
  }

  /** What the platform is told. */
  sealed interface Result {}

  /** Handled, now or before; an empty text answers nothing. */
  record Reply(String text) implements Result {}

  /** Not handled, nothing stored: the platform is to deliver again. */
  record TryAgain() implements Result {}

  /**
   * @param receivedAt business time at which the message reached us
   * @param budget machine time that is left of WeChat's patience
   */
  Result receive(Accepted push, Instant receivedAt, Duration budget) {
    if (budget.isNegative()) {
      return new TryAgain();
    }
    var header = push.incoming().header();
    var sender = new Sender(appId, header.fromUser());
    var key = push.key().hex();
    try {
      var moment = new Moment(header.createTime(), receivedAt);
      return new Reply(database.write(budget, tx -> handle(tx, push, sender, moment)));
    } catch (Throwable failure) { // a StackOverflowError must not cost the lane
      if (Database.isPassingFailure(failure)) {
        LOG.warn("message {} waits for a redelivery: {}", key, failure.getClass().getSimpleName());
        return new TryAgain();
      }
      LOG.error("message {} of type {} can't be handled", key, type(push), failure);
      return giveUp(sender, key);
    }
  }

  private String handle(Tx tx, Accepted push, Sender sender, Moment moment) {
    var conversation = Conversations.lock(tx, sender, moment.receivedAt());
    var key = push.key().hex();
    var stored = Inbox.reply(tx, key);
    if (stored.isPresent()) {
      return stored.get();
    }
    if (push.incoming() instanceof Event.TemplateSent receipt) {
      receipts.take(tx, sender, receipt);
    }
    var reply =
        Inputs.of(push.incoming())
            .map(input -> dialog.turn(tx, conversation, input, moment))
            .orElse("");
    var fitting = ChatText.fitting(reply);
    Inbox.handled(tx, key, sender, fitting, machine.instant());
    return fitting;
  }

  /** The message's own transaction is rolled back; the next delivery must not fail the same way. */
  private Result giveUp(Sender sender, String key) {
    try {
      database.run(tx -> Inbox.failed(tx, key, sender, dialog.broken(), machine.instant()));
      return new Reply(dialog.broken());
    } catch (RuntimeException again) {
      LOG.warn("message {} can't even be marked as failed", key, again);
      return new TryAgain();
    }
  }

  /** Forgets what was handled long ago. */
  public void sweep() {
    Inbox.sweep(database, machine.instant());
  }

  private static String type(Accepted push) {
    return push.incoming().getClass().getSimpleName();
  }
}
