package pingyou.bot.sandbox;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import me.chanjar.weixin.mp.util.crypto.WxMpCryptUtil;
import org.jspecify.annotations.Nullable;

/**
 * A product with a callback that WxJava reads and writes, and a page that shows what it was sent.
 */
final class FakeProduct implements AutoCloseable {
  private final HttpServer server;
  private final WxMpDefaultConfigImpl config = new WxMpDefaultConfigImpl();
  final List<WxMpXmlMessage> received = new CopyOnWriteArrayList<>();

  /** Answers a push; null answers {@code success}. */
  volatile Function<WxMpXmlMessage, @Nullable String> reply = _ -> null;

  /** Takes the whole request away from the callback, to misbehave. */
  volatile @Nullable Consumer<HttpServerRequest> instead;

  /** Answers any other path. */
  volatile Consumer<HttpServerRequest> page = request -> request.response().end("page");

  FakeProduct(Vertx vertx) {
    config.setAppId(Rig.ACCOUNT.appId());
    config.setToken(Rig.ACCOUNT.token());
    config.setAesKey(Rig.ACCOUNT.aesKey());
    server = vertx.createHttpServer().requestHandler(this::handle).listen(0, "127.0.0.1").await();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  private void handle(HttpServerRequest request) {
    if (!"/wechat/mp".equals(request.path())) {
      page.accept(request);
    } else if (instead != null) {
      instead.accept(request);
    } else if (request.getParam("echostr") != null) {
      request.response().end(request.getParam("echostr"));
    } else {
      request.body().onSuccess(body -> request.response().end(answer(request, body.toString())));
    }
  }

  private String answer(HttpServerRequest request, String body) {
    var message =
        WxMpXmlMessage.fromEncryptedXml(
            body,
            config,
            request.getParam("timestamp"),
            request.getParam("nonce"),
            request.getParam("msg_signature"));
    received.add(message);
    var text = reply.apply(message);
    if (text == null) {
      return "success";
    }
    var xml =
        WxMpXmlOutMessage.TEXT()
            .content(text)
            .fromUser(message.getToUser())
            .toUser(message.getFromUser())
            .build()
            .toXml();
    return sealed(xml, Objects.requireNonNull(request.getParam("nonce")));
  }

  /** WxJava would make a nonce of its own; the platform's page asks for the one of the URL. */
  private String sealed(String xml, String nonce) {
    var encrypted = new WxMpCryptUtil(config).encrypt("0123456789abcdef", xml);
    var signature = SHA1.gen(config.getToken(), "1627980000", nonce, encrypted);
    return "<xml><Encrypt><![CDATA[%s]]></Encrypt><MsgSignature><![CDATA[%s]]></MsgSignature>"
            .formatted(encrypted, signature)
        + "<TimeStamp>1627980000</TimeStamp><Nonce><![CDATA["
        + nonce
        + "]]></Nonce></xml>";
  }

  @Override
  public void close() {
    server.close().await();
  }
}
