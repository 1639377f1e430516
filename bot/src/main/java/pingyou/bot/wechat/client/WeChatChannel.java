package pingyou.bot.wechat.client;

import java.util.function.UnaryOperator;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateData;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateMessage;
import pingyou.bot.dialog.ChatText;
import pingyou.notice.delivery.Channel;
import pingyou.notice.delivery.Outgoing;
import pingyou.notice.delivery.Sending;

/**
 * Notices as template messages. The notice's id is {@code client_msg_id}: within ten minutes WeChat
 * delivers it once, however often it is sent. Whoever refuses template messages may be told in
 * their conversation instead.
 */
final class WeChatChannel implements Channel {
  private final WxMpService service;
  private final Account account;
  private final UnaryOperator<String> links;
  private final CustomerService conversations;

  /**
   * @param links the public address of a path
   */
  WeChatChannel(WxMpService service, Account account, UnaryOperator<String> links) {
    this.service = service;
    this.account = account;
    this.links = links;
    this.conversations = new CustomerService(service);
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
      return ErrorClass.of(e);
    } catch (RuntimeException e) {
      return ErrorClass.of(e);
    }
  }

  @Override
  public Sending say(Outgoing message) {
    var path = message.path();
    var text =
        path == null
            ? ChatText.fitting(message.text())
            : ChatText.fitting(message.text() + "\n", links.apply(path));
    return conversations.say(message.to().openid(), text);
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
}
