package pingyou.bot.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * People who fill in the form by chat, all at once, each sending the next message when the last one
 * is answered. Who sees the platform's failure notice sends the same once more.
 */
final class Crowd implements AutoCloseable {
  /** How many of one's messages are parts of the first long text; then comes the second. */
  private static final int FIRST_TEXT = 4;

  private final Control wechat;
  private final int people;
  private final int messages;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger sentAgain = new AtomicInteger();

  /**
   * @param messages of each of them
   */
  Crowd(Control wechat, int people, int messages) {
    this.wechat = wechat;
    this.people = people;
    this.messages = messages;
  }

  /** Brings everybody to the middle of the form. */
  void arrive() {
    everybody(
            person -> {
              wechat.post(
                  "/sandbox/api/people",
                  Map.of("id", id(person), "name", "韦甲", "role", "教师", "following", false));
              act(person, Map.of("type", "follow"));
              List.of("申报", "1", "同意", name(person), "改 空间说明").forEach(text -> say(person, text));
            })
        .join();
    answered.set(0);
    sentAgain.set(0);
  }

  /** Lets everybody write; completes when the last message is answered. */
  CompletableFuture<Void> write() {
    return everybody(
        person -> IntStream.range(0, messages).forEach(i -> say(person, message(person, i))));
  }

  private CompletableFuture<Void> everybody(IntConsumer work) {
    var all =
        IntStream.range(0, people)
            .mapToObj(person -> CompletableFuture.runAsync(() -> work.accept(person), hands))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(all);
  }

  private void say(int person, String text) {
    while (!act(person, Map.of("type", "text", "text", text))
        .path("outcome")
        .asText()
        .equals("answered")) {
      sentAgain.incrementAndGet();
    }
    answered.incrementAndGet();
  }

  private JsonNode act(int person, Map<String, String> act) {
    return wechat.post("/sandbox/api/people/" + id(person) + "/acts", act);
  }

  static String id(int person) {
    return "crowd" + person;
  }

  static String name(int person) {
    return "韦甲" + (char) ('一' + person);
  }

  private static String message(int person, int i) {
    return i == FIRST_TEXT ? "改 应用典型案例" : part(person, i);
  }

  private static String part(int person, int i) {
    return "这是" + name(person) + "写的第" + i + "段😀";
  }

  /** What a person has written in the end, by field. */
  Map<String, List<String>> written(int person) {
    return Map.of(
        "space-notes", parts(person, 0, FIRST_TEXT),
        "case", parts(person, FIRST_TEXT + 1, messages));
  }

  private static List<String> parts(int person, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> part(person, i)).toList();
  }

  int people() {
    return people;
  }

  int all() {
    return people * messages;
  }

  int answered() {
    return answered.get();
  }

  int sentAgain() {
    return sentAgain.get();
  }

  @Override
  public void close() {
    hands.close();
  }
}
