package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import me.chanjar.weixin.common.bean.menu.WxMenu;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.bean.kefu.WxMpKefuMessage;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateData;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateMessage;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pingyou.bot.sandbox.ledger.Json;

/** The API as WxJava sees it. */
class WxJavaTest {
  private final Rig rig = new Rig();
  private final WxMpService wechat = wechat(rig);

  @AfterEach
  void stop() {
    rig.close();
  }

  private static WxMpService wechat(Rig rig) {
    var config = new WxMpDefaultConfigImpl();
    config.setAppId(Rig.ACCOUNT.appId());
    config.setSecret(Rig.ACCOUNT.secret());
    config.useStableAccessToken(true);
    var host = rig.sandbox.apiOrigin();
    config.setHostConfig(
        WxMpHostConfig.builder().apiHost(host).openHost(host).mpHost(host).build());
    var service = new WxMpServiceImpl();
    service.setWxMpConfigStorage(config);
    return service;
  }

  @Test
  void wxJava_allCalls_areAnswered() throws WxErrorException {
    var menu =
        """
        {"menu":{"button":[{"type":"click","name":"我要报名","key":"apply"},
        {"name":"更多","sub_button":[
          {"type":"view","name":"页面","url":"http://x.example/?a=1&b=2"}]}]}}
        """;
    wechat.getMenuService().menuCreate(WxMenu.fromJson(menu));
    assertThat(wechat.getMenuService().menuGet().getMenu().getButtons().get(1).getSubButtons())
        .extracting("url")
        .containsExactly("http://x.example/?a=1&b=2");
    assertThat(wechat.getMenuService().getSelfMenuInfo().getIsMenuOpen()).isEqualTo(1);
    wechat.getMenuService().menuDelete();
    assertThat(wechat.getMenuService().menuGet()).isNull();

    assertThat(wechat.getUserService().userInfo(rig.teacher).getSubscribe()).isTrue();
    var msgid = wechat.getTemplateMsgService().sendTemplateMsg(message("c1"));
    assertThat(msgid).matches("\\d{18,19}");
    assertThat(rig.get("/sandbox/api/people/teacher/chat").path("bubbles"))
        .hasToString(
            Json.tree(
                    """
                    [{"no":1,"at":"2021-08-03T01:00:00Z","side":"account","kind":"template",
                    "text":"","title":"申报已收到","rows":[{"label":"编号","value":"GZ21-T-0127"},
                    {"label":"申报人","value":"韦甲一"},{"label":"时间","value":"2021年9月13日 21:06"}],
                    "url":"http://127.0.0.1/p"}]
                    """)
                .toString());
  }

  private WxMpTemplateMessage message(String clientMsgId) {
    return WxMpTemplateMessage.builder()
        .toUser(rig.teacher)
        .templateId(Rig.RECEIVED)
        .url("http://127.0.0.1/p")
        .clientMsgId(clientMsgId)
        .data(
            List.of(
                new WxMpTemplateData("first", "您好"),
                new WxMpTemplateData("character_string1", "GZ21-T-0127"),
                new WxMpTemplateData("thing2", "韦甲一"),
                new WxMpTemplateData("time3", "2021年9月13日 21:06")))
        .build();
  }

  @Test
  void wxJava_refusal_carriesCodeWordingAndRid() {
    var unknown = message("c1");
    unknown.setToUser("oNobody");
    assertThatThrownBy(() -> wechat.getTemplateMsgService().sendTemplateMsg(unknown))
        .isInstanceOfSatisfying(
            WxErrorException.class,
            e -> {
              assertThat(e.getError().getErrorCode()).isEqualTo(40003);
              assertThat(e.getError().getErrorMsgEn() + e.getError().getJson())
                  .containsPattern("invalid openid rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}");
            });
  }

  @Test
  void wxJava_tokenOutOfUse_isFetchedAgainOnce() throws WxErrorException {
    wechat.getUserService().userInfo(rig.teacher);
    wechat.getWxMpConfigStorage().updateAccessToken("x".repeat(100), 7200);
    assertThat(wechat.getUserService().userInfo(rig.teacher).getOpenId()).isEqualTo(rig.teacher);
    assertThat(rig.get("/sandbox/api/ledger?kind=call").path("entries"))
        .extracting(e -> e.path("path").asText() + " " + e.path("errcode").asInt())
        .containsExactly(
            "/cgi-bin/stable_token 0",
            "/cgi-bin/user/info 0",
            "/cgi-bin/user/info 40001",
            "/cgi-bin/stable_token 0",
            "/cgi-bin/user/info 0");
  }

  @Test
  void wxJava_customMessage_isReadInTheChat() throws WxErrorException {
    rig.text("teacher", "你好");
    wechat
        .getKefuService()
        .sendKefuMessage(WxMpKefuMessage.TEXT().toUser(rig.teacher).content("晚到的答复").build());
    assertThat(rig.get("/sandbox/api/people/teacher/chat").path("bubbles"))
        .extracting(b -> b.path("side").asText() + " " + b.path("text").asText())
        .endsWith("account 晚到的答复");
  }
}
