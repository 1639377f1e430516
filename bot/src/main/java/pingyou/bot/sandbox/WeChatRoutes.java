package pingyou.bot.sandbox;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static pingyou.bot.sandbox.api.Endpoint.direct;
import static pingyou.bot.sandbox.api.Gate.Needs.NOTHING;
import static pingyou.bot.sandbox.api.Gate.Needs.TOKEN;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.api.Gate;
import pingyou.bot.sandbox.api.OAuth;
import pingyou.bot.sandbox.api.Result;
import pingyou.bot.sandbox.api.TokenCalls;
import pingyou.bot.sandbox.api.Tokens;
import pingyou.bot.sandbox.api.UserInfo;
import pingyou.bot.sandbox.api.menu.MenuCalls;
import pingyou.bot.sandbox.api.message.CustomSend;
import pingyou.bot.sandbox.api.message.TemplateSend;
import pingyou.bot.sandbox.push.Numbers;
import pingyou.bot.sandbox.push.Receipts;

/** The calls of api.weixin.qq.com that are played; any other path answers 40066. */
final class WeChatRoutes {
  private static final int BODY_LIMIT_BYTES = 2 << 20;

  private final Platform platform;
  private final Gate gate;
  private final TokenCalls tokens;

  WeChatRoutes(Vertx vertx, Platform platform) {
    this.platform = platform;
    var made = new Tokens(platform.clocks(), platform.switches());
    this.gate = new Gate(vertx, platform, made);
    this.tokens = new TokenCalls(platform, made);
  }

  void mount(Router router, OAuth oauth, Receipts receipts, Numbers numbers) {
    var menu = new MenuCalls(platform);
    var custom = new CustomSend(platform);
    var users = new UserInfo(platform);
    var template = new TemplateSend(platform, receipts, numbers);
    var body = BodyHandler.create(false).setBodyLimit(BODY_LIMIT_BYTES);
    router.route("/cgi-bin/*").handler(body);
    router.route("/sns/*").handler(body);
    router.route("/cgi-bin/token").handler(gate.open(GET, NOTHING, direct(tokens::ordinary)));
    router.route("/cgi-bin/stable_token").handler(gate.open(POST, NOTHING, direct(tokens::stable)));
    router.route("/cgi-bin/message/template/send").handler(gate.open(POST, TOKEN, template));
    router
        .route("/cgi-bin/message/custom/send")
        .handler(gate.open(POST, TOKEN, direct(custom::send)));
    router.route("/cgi-bin/menu/create").handler(gate.open(POST, TOKEN, direct(menu::create)));
    router.route("/cgi-bin/menu/get").handler(gate.open(GET, TOKEN, direct(menu::get)));
    router.route("/cgi-bin/menu/delete").handler(gate.open(GET, TOKEN, direct(menu::delete)));
    router
        .route("/cgi-bin/get_current_selfmenu_info")
        .handler(gate.open(GET, TOKEN, direct(menu::current)));
    router.route("/cgi-bin/user/info").handler(gate.open(GET, TOKEN, direct(users::info)));
    router
        .route("/sns/oauth2/access_token")
        .handler(gate.open(GET, NOTHING, direct(oauth::accessToken)));
    router.get().handler(gate.open(GET, NOTHING, direct(_ -> Result.refused(40066))));
    router
        .post()
        .handler(body)
        .handler(gate.open(POST, NOTHING, direct(_ -> Result.refused(40066))));
  }
}
