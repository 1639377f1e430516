package pingyou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A competition from end to end; at each stage everybody opens the pages that they have then. */
final class EveryPageIT {
  private final Serving serving = Serving.start();
  private final Competition competition = new Competition(serving);
  private final BrowserContext chromium = Chromium.fresh();
  private final Map<String, Page> phones = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  @AfterEach
  void close() {
    chromium.close();
  }

  @Test
  void everyPage_fitsEveryWidthAndIsAccessible() {
    var teacher = competition.begun(competition.person("teacher"));
    applying("/apply/" + teacher);
    var cases = submitted(teacher);
    recommending(cases);
    reviewing("/apply/" + teacher);
    deciding("/apply/" + teacher);
    assertThat(faults).isEmpty();
  }

  private void applying(String form) {
    open("teacher", "/apply", "mine");
    open("teacher", form + "/space", "space");
    open("teacher", form + "/consent/privacy", "consent");
    open("teacher", form + "?check=1", "draft-check");
    open("secretariat", "/secretariat/guizhou-2021", "overview");
    open("secretariat", "/secretariat/guizhou-2021/people", "people");
    open("secretariat", "/secretariat/guizhou-2021/people/invite", "invite");
    open("secretariat", "/secretariat/guizhou-2021/units", "units");
  }

  private List<UUID> submitted(UUID teacher) {
    var cases = new ArrayList<UUID>();
    cases.add(competition.submitted(competition.person("teacher"), teacher, "韦甲一"));
    for (var name : List.of("蒙乙二", "潘丙三", "欧阳丁四", "石戊五", "吴己六")) {
      cases.add(competition.submitted(name));
    }
    var form = "/apply/" + teacher;
    open("teacher", form + "/submitted", "submitted");
    open("teacher", form + "/receipt", "receipt");
    open("teacher", form + "/withdraw", "withdraw");
    open("teacher", form + "/progress", "progress-submitted");
    open("secretariat", "/secretariat/guizhou-2021/cases", "cases");
    open("secretariat", "/secretariat/guizhou-2021/cases/" + teacher, "steered-case");
    return cases;
  }

  private void recommending(List<UUID> cases) {
    competition.clock(Competition.COUNTY_TIME);
    var desk = "/desk/guizhou-2021/teacher/county/522732";
    open("county", desk + "", "desk-open");
    open("county", desk + "/case/" + cases.getFirst(), "desk-case");
    open("county", desk + "/case/" + cases.getFirst() + "/recommend", "desk-recommend");
    open("county", desk + "/case/" + cases.getFirst() + "/decline", "desk-decline");
    open("county", desk + "/check", "desk-check");
    open("county", "/desk/guizhou-2021/schools/522732", "schools");
    open("county", "/desk/guizhou-2021/evaluators/522732", "evaluators");
    open("county", "/desk/guizhou-2021/evaluators/522732/invite", "evaluator-invite");
    open("county", desk + "/case/" + cases.getFirst() + "/scores", "desk-scores");
    competition.county(cases.subList(0, 5));
    open("county", desk, "desk-county");
    competition.clock(Competition.CITY_TIME);
    competition.city(cases.subList(0, 4));
    open("city", "/desk/guizhou-2021/teacher/city/522700", "desk-city");
    open("teacher", "/apply/" + cases.getFirst() + "/progress", "progress-recommended");
  }

  private void reviewing(String form) {
    competition.clock(Competition.REVIEW_TIME);
    open("secretariat", "/secretariat/guizhou-2021/assignment/teacher", "assignment-before");
    competition.assign();
    open("secretariat", "/secretariat/guizhou-2021/assignment/teacher", "assignment");
    var reviewer = competition.reviewers().getFirst();
    var card = "/review/" + competition.cards(reviewer).getFirst().id();
    open(reviewer, "/review", "todo");
    open(reviewer, card + "/material", "material");
    open(reviewer, card + "/recuse", "recuse");
    open("teacher", form + "/progress", "progress-review");
    int halves = 190;
    for (var phone : competition.reviewers()) {
      for (var each : competition.cards(phone)) {
        competition.score(each, halves -= 3);
      }
    }
    open(reviewer, "/review", "todo-done");
    open(reviewer, card, "card-locked");
  }

  private void deciding(String form) {
    competition.clock(Competition.AFTER_REVIEW);
    open("secretariat", "/secretariat/guizhou-2021/ranking/teacher", "ranking");
    open("secretariat", "/secretariat/guizhou-2021/ranking/teacher/publicity", "publicity-ask");
    competition.publish();
    open("teacher", "/publicity/guizhou-2021/teacher", "publicity");
    open("teacher", form + "/progress", "progress-publicity");
    competition.clock(Competition.AFTER_PUBLICITY);
    competition.finalise();
    open("teacher", "/publicity/guizhou-2021/teacher", "publicity-final");
    open("teacher", form + "/progress", "progress-final");
  }

  private void open(String person, String path, String name) {
    var page = phones.computeIfAbsent(person, this::phone);
    var answer = page.navigate(serving.phone(person, path));
    assertThat(answer.status()).as(name).isEqualTo(200);
    assertThat(URI.create(page.url()))
        .as(name)
        .hasHost(person + ".pingyou.localhost")
        .hasPath(URI.create(path).getPath());
    var look = new Look(page);
    faults.addAll(look.faults(name));
    var isForDesktops = page.locator(".page-desk").count() > 0;
    look.pictures(name, isForDesktops ? List.of(390, 1280) : List.of(390));
  }

  private Page phone(String person) {
    var page = chromium.newPage();
    page.onPageError(error -> faults.add(person + " at " + page.url() + ": " + error));
    return page;
  }
}
