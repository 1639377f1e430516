package pingyou.web;

import io.vertx.core.http.HttpMethod;
import java.util.function.Function;
import pingyou.web.api.DeskApi;
import pingyou.web.desk.Office;
import pingyou.web.desk.unit.ClosePages;
import pingyou.web.desk.unit.RoundPages;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.http.Routes;

/** What a unit sets for itself, and sends from elsewhere than its pages, by address. */
final class UnitRoutes {
  private final Routes routes;
  private final Ground ground;

  UnitRoutes(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  void mount(String desk, Recommending recommending, Office office) {
    var closes = new ClosePages(ground, recommending, office);
    page(desk + "/close", closes::ask, closes::set);
    var rounds = new RoundPages(ground, recommending, office);
    page(desk + "/round", rounds::ask, rounds::set);
    var api = new DeskApi(ground, recommending);
    routes.api(HttpMethod.POST, "/desks/:campaign/:track/:level/:region/send", api::send);
  }

  private void page(String path, Function<Request, Answer> ask, Function<Request, Answer> act) {
    routes.page(HttpMethod.GET, path, ask);
    routes.page(HttpMethod.POST, path, act);
  }
}
