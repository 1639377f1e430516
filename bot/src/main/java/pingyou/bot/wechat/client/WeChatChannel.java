package pingyou.bot.wechat.client;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateData;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateMessage;
import org.apache.http.conn.ConnectTimeoutException;
import pingyou.notice.delivery.Channel;
import pingyou.notice.delivery.Outgoing;
import pingyou.notice.delivery.Sending;

/**
 * Notices as template messages. The notice's id is {@code client_msg_id}: within ten minutes WeChat
 * delivers it once, however often it is sent.
 */
final class WeChatChannel implements Channel {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration NEXT_MINUTE = Duration.ofMinutes(1);

  private final WxMpService service;
  private final Account account;
  private final UnaryOperator<String> links;

  /**
   * @param links the public address of a path
   */
  WeChatChannel(WxMpService service, Account account, UnaryOperator<String> links) {
    this.service = service;
    this.account = account;
    this.links = links;
  }

  @Override
  public Sending send(Outgoing message) {
    var templateId = account.templates().get(message.kind());
    if (templateId == null) {
      return new Sending.Faulty("no template for " + message.kind());
    }
    try {
      return new Sending.Accepted(
          service.getTemplateMsgService().sendTemplateMsg(template(message, templateId)));
    } catch (WxErrorException e) {
      return of(e);
    } catch (RuntimeException e) { // WxJava gives up on errcode -1 with one of these
      return new Sending.Passing("-1", SOON);
    }
  }

  private WxMpTemplateMessage template(Outgoing message, String templateId) {
    return WxMpTemplateMessage.builder()
        .toUser(message.to().openid())
        .templateId(templateId)
        .url(message.path() == null ? null : links.apply(message.path()))
        .clientMsgId(message.id().toString().replace("-", ""))
        .data(
            message.rows().stream()
                .map(row -> new WxMpTemplateData(row.key(), row.value()))
                .toList())
        .build();
  }

  /** By error class: `wechat-platform` and the platform's own table of codes. */
  private static Sending of(WxErrorException failure) {
    var error = failure.getError();
    int code = error == null ? 0 : error.getErrorCode();
    return switch (code) {
      case 43004, 43101, 40003 -> new Sending.Refused(Integer.toString(code));
      case 40252 -> new Sending.Held("40252");
      case 45009 -> new Sending.QuotaUsedUp();
      case 45011, 40241 -> new Sending.Passing(Integer.toString(code), NEXT_MINUTE);
      case -1, 40001, 40014, 42001, 50004 -> new Sending.Passing(Integer.toString(code), SOON);
      case 0, -99 -> unanswered(failure);
      default -> new Sending.Faulty(Integer.toString(code));
    };
  }

  /** Without an answer the message may have arrived, unless no connection was made at all. */
  private static Sending unanswered(WxErrorException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof ConnectTimeoutException
          || cause instanceof UnknownHostException) {
        return new Sending.Passing("no connection", SOON);
      }
    }
    return new Sending.Ambiguous("no answer");
  }
}
