package pingyou.web;

import io.vertx.core.http.HttpMethod;
import java.util.function.Function;
import pingyou.web.api.CardApi;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Reviewing;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.http.Routes;
import pingyou.web.reviewer.CardPages;
import pingyou.web.reviewer.LoginPages;
import pingyou.web.reviewer.OwnCards;
import pingyou.web.reviewer.Passwords;
import pingyou.web.reviewer.RecusePages;
import pingyou.web.reviewer.TodoPages;

/** A reviewer's pages and resources, by address. */
final class ReviewRoutes {
  private final Routes routes;
  private final Ground ground;

  ReviewRoutes(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  void mount(Persons persons, Reviewing reviewing) {
    var own = new OwnCards(ground.database(), reviewing.cardViews());
    var passwords = new Passwords(ground, reviewing);
    var cards = new CardPages(ground, reviewing, own);
    var logins = new LoginPages(ground, reviewing.logins(), own, passwords);
    var recuses = new RecusePages(ground, reviewing.departures(), own);
    page("/review", new TodoPages(ground, persons.roles(), reviewing.todos())::show);
    page("/review/:card", cards::show, cards::save);
    routes.page(HttpMethod.POST, "/review/:card/submit", cards::submit);
    page("/review/:card/material", cards::material);
    routes.page(HttpMethod.POST, "/review/:card/password", logins::reveal);
    page("/review/:card/login-failed", logins::askFailed, logins::failed);
    page("/review/:card/recuse", recuses::show, recuses::recuse);

    var api = new CardApi(ground, reviewing.scoring(), own, passwords);
    routes.api(HttpMethod.GET, "/cards/:id", api::show);
    routes.api(HttpMethod.PATCH, "/cards/:id", api::change);
    routes.api(HttpMethod.POST, "/cards/:id/submit", api::submit);
    routes.api(HttpMethod.POST, "/cards/:id/password", api::password);
  }

  private void page(String path, Function<Request, Answer> show) {
    routes.page(HttpMethod.GET, path, show);
  }

  private void page(String path, Function<Request, Answer> show, Function<Request, Answer> change) {
    page(path, show);
    routes.page(HttpMethod.POST, path, change);
  }
}
