package pingyou.bot.wechat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import pingyou.bot.wechat.codec.InboundCodec;

/** WeChat's side of the callback, by another's code: encrypts, signs, posts, reads the answer. */
final class WeChatPeer {
  static final String APP = "wxba5fad812f8e6fb9";
  static final String GH = "gh_97417a04a28d";
  static final String TOKEN = "AAAAA";
  static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFE";
  static final InboundCodec.Account ACCOUNT = new InboundCodec.Account(APP, GH, TOKEN, KEY, null);

  private final HttpClient http = HttpClient.newHttpClient();
  private final WxCryptUtil cipher = new WxCryptUtil(TOKEN, KEY, APP);
  private final String url;

  WeChatPeer(int port) {
    this.url = "http://127.0.0.1:" + port + "/wechat/mp";
  }

  record Answer(int status, String body) {}

  static String text(String openid, long msgId, Instant at, String content) {
    return message(
        openid,
        at,
        "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[%s]]></Content><MsgId>%d</MsgId>"
            .formatted(content, msgId));
  }

  static String message(String openid, Instant at, String fields) {
    return "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName><CreateTime>%d</CreateTime>%s</xml>"
        .formatted(GH, openid, at.getEpochSecond(), fields);
  }

  Answer push(String xml, Instant at) {
    var encrypted = cipher.encrypt("0123456789abcdef", xml);
    var time = Long.toString(at.getEpochSecond());
    var query =
        "?signature=%s&timestamp=%s&nonce=77&openid=x&encrypt_type=aes&msg_signature=%s"
            .formatted(SHA1.gen(TOKEN, time, "77"), time, SHA1.gen(TOKEN, time, "77", encrypted));
    return post(
        query,
        "<xml><ToUserName><![CDATA[%s]]></ToUserName><Encrypt><![CDATA[%s]]></Encrypt></xml>"
            .formatted(GH, encrypted));
  }

  Answer post(String query, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url + query))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  Answer verify(Instant at, String signature) {
    var query =
        "?signature=%s&timestamp=%d&nonce=77&echostr=4375120948345356249"
            .formatted(signature, at.getEpochSecond());
    return send(HttpRequest.newBuilder(URI.create(url + query)).build());
  }

  static String signature(Instant at) {
    return SHA1.gen(TOKEN, Long.toString(at.getEpochSecond()), "77");
  }

  /** The decrypted reply. */
  String decrypted(Answer answer) {
    return cipher.decryptXml(
        field(answer.body(), "MsgSignature"),
        answer.body().replaceAll("(?s).*<TimeStamp>(\\d+)</TimeStamp>.*", "$1"),
        field(answer.body(), "Nonce"),
        answer.body());
  }

  static String field(String xml, String name) {
    return xml.replaceAll("(?s).*<" + name + "><!\\[CDATA\\[(.*?)\\]\\]></" + name + ">.*", "$1");
  }

  private Answer send(HttpRequest request) {
    try {
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
