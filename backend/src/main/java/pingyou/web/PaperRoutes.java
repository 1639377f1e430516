package pingyou.web;

import io.vertx.core.http.HttpMethod;
import java.util.function.Function;
import pingyou.application.Cases;
import pingyou.web.api.PaperApi;
import pingyou.web.api.WaiverApi;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.frame.RevealForm;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.http.Routes;
import pingyou.web.paper.PaperLookPages;
import pingyou.web.paper.PaperPages;
import pingyou.web.paper.Papering;
import pingyou.web.paper.SummaryPages;
import pingyou.web.paper.WaiverPages;
import pingyou.web.secretariat.Steering;

/** A unit's papers and what the secretariat waives of them, by address. */
final class PaperRoutes {
  private static final String SECRETARIAT = "/secretariat/:campaign";

  private final Routes routes;
  private final Ground ground;

  PaperRoutes(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  void mount(Persons persons, Applying applying, Cases cases, Papering papering) {
    var summaries = new SummaryPages(ground, papering, applying.caseViews(), cases);
    var papers = new PaperPages(ground, papering, cases, summaries);
    page("/desk/:campaign/papers/:region", papers::list);
    page("/desk/:campaign/papers/:region/:paper", papers::show, papers::write);
    var looks = new PaperLookPages(ground, papering, new RevealForm(ground, applying.reveals()));
    page("/desk/:campaign/papers/:region/:paper/reveal/:field", looks::show, looks::reveal);
    api(papering);
    var steering = new Steering(ground, persons);
    var waivers = new WaiverPages(ground, steering, papering);
    page(SECRETARIAT + "/summary", request -> summaries.all(request, steering));
    page(SECRETARIAT + "/papers", waivers::units);
    page(SECRETARIAT + "/papers/:region", waivers::unit);
    page(SECRETARIAT + "/papers/:region/:paper", waivers::ask, waivers::act);
  }

  private void api(Papering papering) {
    var papers = new PaperApi(ground, papering);
    routes.api(HttpMethod.GET, "/papers/:campaign/:region", papers::list);
    routes.api(HttpMethod.GET, "/papers/:campaign/:region/:paper", papers::show);
    routes.api(HttpMethod.PATCH, "/papers/:campaign/:region/:paper/fields/:field", papers::change);
    var waivers = new WaiverApi(ground, papering);
    routes.api(HttpMethod.POST, "/papers/:campaign/:region/:paper/waiver", waivers::waive);
    routes.api(
        HttpMethod.POST, "/papers/:campaign/:region/:paper/waiver/withdrawal", waivers::withdraw);
  }

  private void page(String path, Function<Request, Answer> show) {
    routes.page(HttpMethod.GET, path, show);
  }

  private void page(String path, Function<Request, Answer> show, Function<Request, Answer> change) {
    page(path, show);
    routes.page(HttpMethod.POST, path, change);
  }
}
