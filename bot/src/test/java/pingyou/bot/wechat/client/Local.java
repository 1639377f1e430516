package pingyou.bot.wechat.client;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import pingyou.bot.sandbox.Rig;
import pingyou.notice.delivery.Address;
import pingyou.notice.delivery.Channel;
import pingyou.notice.delivery.Outgoing;
import pingyou.store.Redis;
import pingyou.store.TestServers;

/** The product's calls on a strict local WeChat. */
final class Local implements AutoCloseable {
  static final String SEND = "/cgi-bin/message/template/send";
  static final String SAY = "/cgi-bin/message/custom/send";
  static final String TOKEN = "/cgi-bin/stable_token";
  static final String KIND = "application.submitted";

  final Rig rig = new Rig();
  final Account account;
  final Redis redis = Redis.open(rig.vertx, TestServers.redisUrl());
  final WeChat wechat;
  final Channel channel;

  Local() {
    account = account(rig.sandbox.apiOrigin());
    redis.delete("wechat:token:" + account.appId());
    wechat = new WeChat(account, redis, Local::link);
    channel = wechat.channel();
  }

  private static String link(String path) {
    return "https://p.example" + path;
  }

  private static Account account(String host) {
    var templates = Map.of(KIND, Rig.RECEIVED);
    return new Account(Rig.ACCOUNT.appId(), Rig.ACCOUNT.secret(), host, host, host, templates);
  }

  /** The same account where no platform answers; its token is the one that is shared. */
  WeChat gone() {
    return new WeChat(account("http://127.0.0.1:1"), redis, Local::link);
  }

  /** One more node of the same account. */
  MpService node(Redis shared, InstantSource machine) {
    return MpService.of(account, new AccessTokens(shared, machine, account.appId()));
  }

  Outgoing notice(String name) {
    var address = new Address(account.appId(), rig.teacher, true);
    var rows =
        List.of(
            new Outgoing.Row("character_string1", "GZ21-T-0127"),
            new Outgoing.Row("thing2", name),
            new Outgoing.Row("time3", "2021年9月13日 21:06"));
    return new Outgoing(UUID.randomUUID(), address, KIND, rows, name + "，收到了。", "/apply");
  }

  /** Calls to a path, as the platform's ledger has them, by their error codes. */
  List<Integer> calls(String path) {
    return StreamSupport.stream(
            rig.get("/sandbox/api/ledger?kind=call").path("entries").spliterator(), false)
        .filter(call -> call.path("path").asText().equals(path))
        .map(call -> call.path("errcode").asInt())
        .toList();
  }

  void fault(String path, String fault) {
    rig.faults("{\"api\":{\"path\":\"%s\",%s}}".formatted(path, fault));
  }

  /** A code that the authorize page gave to this person. */
  String code(String person) {
    var back = URI.create("http://127.0.0.1:1/back");
    rig.sandbox.productAt(URI.create("http://127.0.0.1:1")).await();
    var page = URI.create(wechat.signIn().authorizeUrl("abc123", back.toString()));
    var options =
        new RequestOptions()
            .setServer(SocketAddress.inetSocketAddress(page.getPort(), "127.0.0.1"))
            .setHost(person + ".pingyou.localhost")
            .setPort(page.getPort())
            .setURI(page.getRawPath() + "?" + page.getRawQuery());
    var http = rig.vertx.createHttpClient();
    var location =
        http.request(options)
            .compose(request -> request.send())
            .map(answer -> answer.getHeader("Location"))
            .await();
    http.close().await();
    return location.replaceAll(".*code=([^&]+).*", "$1");
  }

  @Override
  public void close() {
    redis.close();
    rig.close();
  }
}
