package pingyou.web;

import io.vertx.core.http.HttpMethod;
import java.util.function.Function;
import pingyou.application.Cases;
import pingyou.web.eligible.OpenQuestions;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.http.Routes;
import pingyou.web.secretariat.Steering;
import pingyou.web.secretariat.eligible.LikenessPages;
import pingyou.web.secretariat.eligible.PastPages;
import pingyou.web.secretariat.eligible.PastTablePages;
import pingyou.web.secretariat.eligible.PlatformPages;

/** The secretariat's pages on who and what may be recommended, by address. */
final class EligibleRoutes {
  private static final String PAST = "/secretariat/:campaign/past";
  private static final String PLATFORMS = "/secretariat/:campaign/platforms";

  private final Routes routes;
  private final Ground ground;

  EligibleRoutes(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  static OpenQuestions open(Applying applying, Cases cases) {
    return new OpenQuestions(cases, applying.pastWinners(), applying.placements());
  }

  void mount(Steering steering, Persons persons, Applying applying, Cases cases) {
    var past = applying.pastWinners();
    var open = open(applying, cases);
    var winners = new PastPages(ground, steering, past, open);
    var tables = new PastTablePages(ground, steering, past);
    var likeness = new LikenessPages(ground, steering, past, persons.schools());
    var platforms = new PlatformPages(ground, steering, applying.placements(), open);
    routes.page(HttpMethod.GET, PAST, winners::list);
    page(PAST + "/add", tables::ask, tables::act);
    page(PAST + "/:winner", winners::ask, winners::strike);
    page(PAST + "/:winner/:school", likeness::ask, likeness::decide);
    routes.page(HttpMethod.GET, PLATFORMS, platforms::list);
    page(PLATFORMS + "/:id", platforms::ask, platforms::rule);
  }

  private void page(String path, Function<Request, Answer> ask, Function<Request, Answer> act) {
    routes.page(HttpMethod.GET, path, ask);
    routes.page(HttpMethod.POST, path, act);
  }
}
