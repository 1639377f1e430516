package pingyou.bot.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.bot.dialog.Conversation;
import pingyou.bot.dialog.Conversations;
import pingyou.bot.dialog.Dialog;
import pingyou.bot.dialog.Input;
import pingyou.bot.wechat.WeChatPeer.Answer;
import pingyou.bot.wechat.codec.InboundCodec;
import pingyou.campaign.rule.Moment;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.Tx;
import pingyou.web.http.WebServer;

@ExtendWith({TestDatabase.class, VertxExtension.class})
final class CallbackIT {
  private static final Instant NOW = Instant.parse("2021-08-03T01:00:00Z");
  private static final String HERE = "o9AgO5Kd5ggOC-bXrbNODIiE3bGY";

  private final Database database;
  private final Counting dialog = new Counting();
  private final Vertx vertx;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private Reception reception;
  private Instant machine = Instant.parse("2026-11-21T08:00:00Z");
  private WebServer server;
  private WeChatPeer wechat;

  CallbackIT(Vertx vertx, Database database) {
    this.vertx = vertx;
    this.database = database;
  }

  /**
   * Counts turns in the conversation's step, so that a lost or doubled one shows in the database.
   */
  private static final class Counting implements Dialog {
    private final AtomicInteger turns = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    @Override
    public String turn(Tx tx, Conversation conversation, Input input, Moment moment) {
      turns.incrementAndGet();
      int count = conversation.step().map(Integer::parseInt).orElse(0) + 1;
      Conversations.step(tx, conversation.sender(), Integer.toString(count), moment.receivedAt());
      if (!(input instanceof Input.Text(String content))) {
        return count + " " + input.getClass().getSimpleName();
      }
      switch (content) {
        case "poison" -> throw new IllegalArgumentException("poison");
        case "deep" -> throw new StackOverflowError();
        case "passing" ->
            throw new PersistenceException(new SQLTransientConnectionException("no connection"));
        case "wait" -> await();
        default -> {}
      }
      return count + " " + content;
    }

    private void await() {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public String broken() {
      return "sorry";
    }
  }

  @BeforeEach
  void start() {
    server = WebServer.create(vertx, () -> NOW);
    reception =
        new Reception(database, dialog, WeChatPeer.APP, (tx, sender, receipt) -> {}, () -> machine);
    new Callback(new InboundCodec(WeChatPeer.ACCOUNT), reception, new Lanes(workers), () -> NOW)
        .mount(server.router());
    wechat = new WeChatPeer(server.listen("127.0.0.1", 0));
  }

  @AfterEach
  void stop() {
    dialog.gate.countDown();
    server.close();
    workers.shutdownNow();
  }

  @Test
  void verification_answersEchostrAlone() {
    assertThat(wechat.verify(NOW, WeChatPeer.signature(NOW)))
        .isEqualTo(new Answer(200, "4375120948345356249"));
    assertThat(wechat.verify(NOW, "0".repeat(40)).status()).isEqualTo(403);
  }

  @Test
  void aText_isAnsweredEncrypted_toItsSender() {
    var answer = wechat.push(WeChatPeer.text("o-first", 1L << 60, NOW, "你好😀]]"), NOW);
    var reply = wechat.decrypted(answer);
    assertThat(WeChatPeer.field(reply, "ToUserName")).isEqualTo("o-first");
    assertThat(WeChatPeer.field(reply, "FromUserName")).isEqualTo(WeChatPeer.GH);
    assertThat(WeChatPeer.field(reply, "Content")).isEqualTo("1 你好😀]]");
  }

  @Test
  void aRedelivery_getsTheStoredReply_andDoesNothingTwice() {
    var first = wechat.push(WeChatPeer.text("o-again", 7, NOW, "one"), NOW);
    var otherOrder =
        "<xml><MsgId>7</MsgId><Content>one</Content><MsgType>text</MsgType><CreateTime>%d</CreateTime><FromUserName>o-again</FromUserName><ToUserName>%s</ToUserName></xml>"
            .formatted(NOW.getEpochSecond(), WeChatPeer.GH);
    var second = wechat.push(otherOrder, NOW);
    assertThat(content(first)).isEqualTo("1 one");
    assertThat(content(second)).isEqualTo("1 one");
    assertThat(dialog.turns).hasValue(1);
  }

  @Test
  void aStoredReply_leavesAddressesWhole_andHidesNumbers() {
    var link = "https://p.example/apply/01a20110-0380-762e-9be2-d79213869734";
    var message = WeChatPeer.text("o-link", 7, NOW, link + " 13800001234，52273219900101001X。");
    wechat.push(message, NOW);
    assertThat(content(wechat.push(message, NOW)))
        .isEqualTo("1 " + link + " 138****1234，522****001X。");
  }

  @Test
  void afterAnHour_theReplyIsForgotten_afterThirtyDaysTheMessage() {
    var message = WeChatPeer.text("o-old", 7, NOW, "one");
    assertThat(content(wechat.push(message, NOW))).isEqualTo("1 one");
    machine = machine.plus(Duration.ofHours(1));
    reception.sweep();
    assertThat(content(wechat.push(message, NOW))).isEqualTo("1 one");
    machine = machine.plusMillis(1);
    reception.sweep();
    assertThat(wechat.push(message, NOW)).isEqualTo(new Answer(200, "success"));
    assertThat(dialog.turns).hasValue(1);
    machine = machine.plus(Duration.ofDays(30));
    reception.sweep();
    assertThat(content(wechat.push(message, NOW))).isEqualTo("2 one");
  }

  @Test
  void twoEventsInOneSecond_areTwo_andARepeatedOneIsOne() {
    var first = event("o-events", "<EventKey>apply</EventKey>");
    var second = event("o-events", "<EventKey>todo</EventKey>");
    assertThat(content(wechat.push(first, NOW))).isEqualTo("1 Menu");
    assertThat(content(wechat.push(second, NOW))).isEqualTo("2 Menu");
    assertThat(content(wechat.push(first, NOW))).isEqualTo("1 Menu");
  }

  @Test
  void whatNeedsNoAnswer_getsSuccess() {
    var unknown = WeChatPeer.message(HERE, NOW, "<MsgType>hologram</MsgType><MsgId>5</MsgId>");
    assertThat(wechat.push(unknown, NOW)).isEqualTo(new Answer(200, "success"));
  }

  @Test
  void aPoisonMessage_isAnsweredKindly_onceAndForAll_andTheConversationStays() {
    content(wechat.push(WeChatPeer.text("o-poison", 1, NOW, "before"), NOW));
    for (var content : List.of("poison", "deep")) {
      var message = WeChatPeer.text("o-poison", content.hashCode(), NOW, content);
      assertThat(content(wechat.push(message, NOW))).isEqualTo("sorry");
      int turns = dialog.turns.get();
      assertThat(content(wechat.push(message, NOW))).isEqualTo("sorry");
      assertThat(dialog.turns).hasValue(turns);
    }
    assertThat(content(wechat.push(WeChatPeer.text("o-poison", 9, NOW, "after"), NOW)))
        .isEqualTo("2 after");
  }

  @Test
  void aPassingFailure_is503_andLeavesNothing() {
    var message = WeChatPeer.text("o-passing", 1, NOW, "passing");
    assertThat(wechat.push(message, NOW).status()).isEqualTo(503);
    assertThat(wechat.push(message, NOW).status()).isEqualTo(503);
    assertThat(content(wechat.push(WeChatPeer.text("o-passing", 2, NOW, "x"), NOW)))
        .isEqualTo("1 x");
  }

  @Test
  void oneSendersMessages_areHandledInTurn_andTooManyGet503() {
    var answers = new ArrayList<CompletableFuture<Answer>>();
    IntStream.range(0, Lanes.WAITING + 5)
        .forEach(i ->
            answers.add(
                CompletableFuture.supplyAsync(
                    () -> wechat.push(WeChatPeer.text("o-many", i, NOW, "wait"), NOW),
                    task -> new Thread(task).start())));
    int refused = answers.size() - 1 - Lanes.WAITING;
    await().until(() -> answers.stream().filter(CompletableFuture::isDone).count() == refused);
    dialog.gate.countDown();
    var statuses = answers.stream().map(answer -> answer.join().status()).sorted().toList();
    assertThat(statuses.stream().filter(status -> status == 503)).hasSize(refused);
    assertThat(content(wechat.push(WeChatPeer.text("o-many", 99, NOW, "last"), NOW)))
        .isEqualTo((Lanes.WAITING + 2) + " last");
  }

  @Test
  void whatIsNotRightlySigned_isRefused_andLeavesNothing() {
    var text = WeChatPeer.text("o-forged", 1, NOW, "x");
    assertThat(wechat.push(text, NOW.minusSeconds(301)).status()).isEqualTo(403);
    assertThat(wechat.push(text, NOW.plusSeconds(301)).status()).isEqualTo(403);
    assertThat(wechat.post("?signature=a&timestamp=1&nonce=2", text).status()).isEqualTo(403);
    assertThat(wechat.post("", text).status()).isEqualTo(403);
    assertThat(wechat.post("", "x".repeat(1024 * 1024)).status()).isEqualTo(413);
    assertThat(dialog.turns).hasValue(0);
  }

  private String content(Answer answer) {
    return WeChatPeer.field(wechat.decrypted(answer), "Content");
  }

  private static String event(String openid, String fields) {
    return WeChatPeer.message(openid, NOW, "<MsgType>event</MsgType><Event>CLICK</Event>" + fields);
  }
}
