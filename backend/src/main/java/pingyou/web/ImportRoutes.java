package pingyou.web;

import io.vertx.core.http.HttpMethod;
import java.util.function.Function;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.http.Routes;
import pingyou.web.intake.ImportDoor;
import pingyou.web.intake.ImportPages;
import pingyou.web.intake.Importing;
import pingyou.web.intake.TakeBackPages;
import pingyou.web.intake.TrialPages;
import pingyou.web.secretariat.Steering;

/** What the secretariat brings in from Excel, by address. */
public final class ImportRoutes {
  private static final String IMPORT = "/secretariat/:campaign/import";
  private static final String KIND = IMPORT + "/:kind";
  private static final String TRIAL = KIND + "/:id";

  private final Routes routes;
  private final Ground ground;

  public ImportRoutes(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  public void mount(Persons persons, Importing importing) {
    var steering = new Steering(ground, persons);
    var door = new ImportDoor(ground, steering, importing.intake());
    var uploads = new ImportPages(ground, steering, importing, door);
    var trials = new TrialPages(ground, importing, door);
    page(IMPORT, uploads::list);
    page(KIND, uploads::ask);
    page(KIND + "/blank", uploads::blank);
    routes.upload(KIND, importing.incoming(), uploads::upload);
    page(TRIAL, trials::show);
    routes.page(HttpMethod.POST, TRIAL, trials::save);
    page(TRIAL + "/marked", trials::marked);
    var lost = new TakeBackPages(ground, importing, door);
    page(TRIAL + "/take-back", lost::ask);
    routes.page(HttpMethod.POST, TRIAL + "/take-back", lost::act);
  }

  private void page(String path, Function<Request, Answer> show) {
    routes.page(HttpMethod.GET, path, show);
  }
}
