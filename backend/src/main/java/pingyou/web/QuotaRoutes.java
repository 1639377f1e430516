package pingyou.web;

import io.vertx.core.http.HttpMethod;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Routes;
import pingyou.web.secretariat.Steering;
import pingyou.web.secretariat.survey.QuotaPages;

/** How many cases units may send, by address. */
final class QuotaRoutes {
  private static final String QUOTAS = "/secretariat/:campaign/quotas";

  private final Routes routes;
  private final Ground ground;

  QuotaRoutes(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  void mount(Steering steering, Recommending recommending) {
    var quotas = new QuotaPages(ground, steering, recommending);
    var one = QUOTAS + "/:track/:level/:region";
    routes.page(HttpMethod.GET, QUOTAS, quotas::list);
    routes.page(HttpMethod.GET, one, quotas::ask);
    routes.page(HttpMethod.POST, one, quotas::set);
  }
}
