package pingyou.web;

import io.vertx.core.http.HttpMethod;
import java.util.function.Function;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.http.Routes;
import pingyou.web.score.Evaluating;
import pingyou.web.score.EvaluatorInvitePages;
import pingyou.web.score.EvaluatorPages;
import pingyou.web.score.ScorePages;

/** An office's evaluators and what they give, by address. */
final class ScoreRoutes {
  private static final String DESK = "/desk/:campaign/:track/:level/:region";

  private final Routes routes;
  private final Ground ground;

  ScoreRoutes(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  void mount(Persons persons, Recommending recommending, Evaluating evaluating) {
    var evaluators = new EvaluatorPages(ground, persons, evaluating);
    var own = "/desk/:campaign/evaluators/:region";
    page(own, evaluators::show);
    var invites = new EvaluatorInvitePages(ground, persons);
    page(own + "/invite", invites::ask, invites::invite);
    page(own + "/revoke", evaluators::askRevoke, evaluators::revoke);
    routes.page(HttpMethod.POST, own + "/cancel", evaluators::cancel);
    var scores = new ScorePages(ground, recommending, evaluating);
    routes.page(HttpMethod.POST, DESK + "/order", scores::order);
    page(DESK + "/case/:id/scores", scores::show);
    page(DESK + "/case/:id/scores/:card/unlock", scores::askUnlock, scores::unlock);
  }

  private void page(String path, Function<Request, Answer> show) {
    routes.page(HttpMethod.GET, path, show);
  }

  private void page(String path, Function<Request, Answer> show, Function<Request, Answer> change) {
    page(path, show);
    routes.page(HttpMethod.POST, path, change);
  }
}
