package pingyou.bot.wechat.client;

import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.kefu.WxMpKefuMessage;
import pingyou.notice.delivery.Sending;

/**
 * Texts of our own accord to whoever has just been talking to us: five within 48 hours of a
 * message, three within a minute of a tap. The platform knows the windows; it has no receipt for
 * these.
 */
final class CustomerService {
  private final WxMpService service;

  CustomerService(WxMpService service) {
    this.service = service;
  }

  /**
   * @param text at most as long as the platform takes
   */
  Sending say(String openid, String text) {
    try {
      service
          .getKefuService()
          .sendKefuMessage(WxMpKefuMessage.TEXT().toUser(openid).content(text).build());
      return new Sending.Accepted("");
    } catch (WxErrorException e) {
      return ErrorClass.of(e);
    } catch (RuntimeException e) {
      return ErrorClass.of(e);
    }
  }
}
