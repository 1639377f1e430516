package pingyou.bot;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pingyou.Backend;
import pingyou.store.Database;
import pingyou.store.Redis;
import pingyou.store.TestServers;

/** A second node's view of what is played: the same data through features of its own. */
final class Backstage implements AutoCloseable {
  private final Play play;
  private final Vertx vertx = Vertx.vertx();
  private final Redis redis;
  private final Database database;

  final Backend backend;

  Backstage(Play play) {
    this.play = play;
    redis = Redis.open(vertx, TestServers.redisUrl());
    database = Database.open(play.database);
    backend =
        new Backend(
            database,
            redis,
            play.home,
            play.data.resolve("vault.keys"),
            play.data.resolve("files"));
  }

  /** The person who has this phone. */
  UUID person(String id) {
    return people(it -> it.get("id").asText().equals(id)).getFirst();
  }

  /** Everybody who has a phone. */
  List<UUID> people() {
    return people(_ -> true);
  }

  /** The reviewers who are on the sandbox's page from the start. */
  List<UUID> reviewersByHand() {
    return people(it -> it.get("id").asText().startsWith("reviewer"));
  }

  private List<UUID> people(Predicate<JsonNode> wanted) {
    var appId = play.control("/about").get("appId").asText();
    var openids =
        stream(play.control("/people").get("people"))
            .filter(wanted)
            .map(it -> it.get("openid").asText())
            .toList();
    return database.write(tx ->
        openids.stream().map(it -> backend.person.people.byOpenid(tx, appId, it).id()).toList());
  }

  /** The messages of a kind that reached somebody. */
  List<JsonNode> notices(String kind) {
    var template = LocalWeChat.templateIds(backend.kinds).get(kind);
    return stream(play.control("/ledger?kind=template&limit=100000").get("entries"))
        .filter(it -> it.get("templateId").asText().equals(template))
        .filter(it -> it.get("delivered").asBoolean())
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public void close() {
    database.close();
    redis.close();
    vertx.close().await();
  }
}
