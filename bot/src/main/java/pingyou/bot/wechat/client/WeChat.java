package pingyou.bot.wechat.client;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import me.chanjar.weixin.mp.api.WxMpService;
import pingyou.notice.delivery.Channel;
import pingyou.store.MachineTime;
import pingyou.store.Redis;
import pingyou.web.http.SignIn;

/** One official account's side of WeChat: what the rest of the program asks of it. */
public final class WeChat {
  private final Account account;
  private final UnaryOperator<String> links;
  private final WxMpService service;

  /**
   * @param links the public address of a path
   */
  public WeChat(Account account, Redis redis, UnaryOperator<String> links) {
    this.account = account;
    this.links = links;
    this.service =
        MpService.of(account, new AccessTokens(redis, MachineTime.SYSTEM, account.appId()));
  }

  public Channel channel() {
    return new WeChatChannel(service, account, links);
  }

  public SignIn signIn() {
    return new OAuth(service, account.appId());
  }

  /**
   * Publishes the menu if the platform has another one.
   *
   * @return false when WeChat could not be asked; to be tried again later
   */
  public boolean publishMenu(Path file) {
    return Menu.read(service, file, links).publish();
  }
}
