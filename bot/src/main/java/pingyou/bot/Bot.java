package pingyou.bot;

import io.vertx.ext.web.Router;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import pingyou.Backend;
import pingyou.bot.dialog.talk.Features;
import pingyou.bot.dialog.talk.Talk;
import pingyou.bot.settings.Settings;
import pingyou.bot.wechat.Callback;
import pingyou.bot.wechat.Lanes;
import pingyou.bot.wechat.Reception;
import pingyou.bot.wechat.codec.InboundCodec;
import pingyou.bot.work.CaseCourses;
import pingyou.bot.work.Worktables;
import pingyou.notice.delivery.Delivery;
import pingyou.notice.delivery.Receipt;
import pingyou.store.MachineTime;
import pingyou.web.http.PublicUrl;

/** The chat: from WeChat's callback to the features, built here in order. */
final class Bot implements AutoCloseable {
  private final ExecutorService workers;
  private final Reception reception;
  private final Callback callback;

  /**
   * @param threads that handle messages; a quarter of the connections is left for pages and loops
   */
  Bot(Backend backend, Settings.Account keys, Delivery delivery, PublicUrl url, int threads) {
    workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("chat-", 0).factory());
    var codec =
        new InboundCodec(
            new InboundCodec.Account(
                keys.appId(), keys.originalId(), keys.token(), keys.aesKey(), null));
    var talk = new Talk(features(backend), backend.regions, backend.wording, url::of);
    reception =
        new Reception(
            backend.database, talk, keys.appId(), receipts(backend, delivery), MachineTime.SYSTEM);
    callback = new Callback(codec, reception, new Lanes(workers), backend.clock);
  }

  private static Features features(Backend backend) {
    var person = backend.person;
    var application = backend.application;
    return new Features(
        () -> backend.campaigns.current(backend.clock.instant()),
        backend.campaigns::find,
        person.people,
        person.roles,
        person.invitations,
        person.consents,
        person.schools,
        application.applications,
        application.drafts,
        application.draftViews,
        application.submissions,
        backend.outbox,
        new Worktables(backend),
        new CaseCourses(backend));
  }

  private static Reception.Receipts receipts(Backend backend, Delivery delivery) {
    return (tx, sender, receipt) -> {
      var person = backend.person.people.byOpenid(tx, sender.appId(), sender.openid());
      var status =
          switch (receipt.status()) {
            case SUCCESS -> Receipt.Status.DELIVERED;
            case USER_BLOCK -> Receipt.Status.REFUSED;
            case SYSTEM_FAILED, FREQ_LIMIT, UNKNOWN -> Receipt.Status.FAILED;
          };
      delivery.receipt(tx, new Receipt(person.id(), Long.toString(receipt.msgId()), status));
    };
  }

  void mount(Router router) {
    callback.mount(router);
  }

  /** What became of WeChat's calls since the start. */
  Map<Callback.Outcome, Long> outcomes() {
    return callback.outcomes();
  }

  /** Forgets messages that were handled long ago. */
  void sweep() {
    reception.sweep();
  }

  @Override
  public void close() {
    workers.close();
  }
}
