package pingyou.web.reviewer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.campaign.region.Region;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.review.desk.TodoView;
import pingyou.review.desk.Todos;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.TodoPage;
import pingyou.web.part.Deadline;
import pingyou.web.part.Row;
import pingyou.web.plain.ListPage;

/** {@code /review}: a reviewer's cards, a list for each track. */
public final class TodoPages {
  private static final int FORBIDDEN = 403;
  private static final int SHOWN_AT_ONCE = 5;

  private final Ground ground;
  private final Roles roles;
  private final Todos todos;
  private final TodoRows rows;

  public TodoPages(Ground ground, Roles roles, Todos todos) {
    this.ground = ground;
    this.roles = roles;
    this.todos = todos;
    this.rows = new TodoRows(ground.words());
  }

  public Answer show(Request request) {
    return ground.database().read(tx -> show(tx, request));
  }

  private Answer show(Tx tx, Request request) {
    var campaigns =
        roles.of(tx, request.person()).stream()
            .filter(it -> it.role() == Role.REVIEWER || it.role() == Role.EVALUATOR)
            .map(Grant::campaign)
            .distinct()
            .toList();
    if (campaigns.isEmpty()) {
      return Answer.problem(FORBIDDEN, "");
    }
    var hands =
        campaigns.stream()
            .flatMap(it -> todos.of(tx, it, request.person()).stream())
            .filter(it -> it.total() > 0)
            .toList();
    return hands.stream()
        .filter(it -> hands.size() == 1 || isChosen(request, it))
        .findFirst()
        .map(it -> Answer.page("todo", Map.of("page", page(request, it))))
        .orElseGet(() -> Answer.page("list", Map.of("page", tracks(request, hands))));
  }

  private static boolean isChosen(Request request, TodoView view) {
    var office = view.terms().office();
    return request.query("campaign").equals(view.terms().campaign().id())
        && request.query("track").equals(view.terms().track().id())
        && request.query("level").equals(office == null ? "" : office.level())
        && request.query("region").equals(office == null ? "" : office.region());
  }

  private static String path(TodoView view) {
    var terms = view.terms();
    var office = terms.office();
    var own = office == null ? "" : "&level=" + office.level() + "&region=" + office.region();
    return OwnCards.TODO
        + "?campaign="
        + terms.campaign().id()
        + "&track="
        + terms.track().id()
        + own;
  }

  /** As what they score: whoever an office asked is no expert of the province. */
  private String role(boolean isOffices) {
    return ground.words().say(isOffices ? "scoring.where" : "reviewer.todo.where");
  }

  /** The track, and for an office its name and level. */
  private String panel(TodoView view) {
    var terms = view.terms();
    var office = terms.office();
    return office == null
        ? terms.track().title()
        : ground
            .words()
            .say(
                "scoring.panel",
                "track",
                terms.track().title(),
                "office",
                ground.words().office(name(office.region())));
  }

  private String name(String region) {
    return ground.regions().find(region).map(Region::name).orElse(region);
  }

  /** Several tracks to choose from, or none yet. */
  private ListPage tracks(Request request, List<TodoView> hands) {
    var words = ground.words();
    var ways =
        hands.stream()
            .map(it ->
                new Row(
                    path(it),
                    panel(it),
                    List.of(it.terms().campaign().shortTitle()),
                    null,
                    null,
                    null))
            .toList();
    boolean isOffices =
        !hands.isEmpty() && hands.stream().allMatch(it -> it.terms().office() != null);
    var group =
        new ListPage.Group(
            words.say("reviewer.todo.tracks"), ways, List.of(), words.say("reviewer.todo.none"));
    return new ListPage(
        request.shell(),
        List.of(words.say("page.product"), role(isOffices)),
        words.say("reviewer.todo.title"),
        List.of(),
        null,
        List.of(),
        List.of(group));
  }

  private TodoPage page(Request request, TodoView view) {
    var zone = view.terms().campaign().zone();
    var opens = view.terms().window().opensAt();
    var toDo = Stream.concat(view.attention().stream(), view.open().stream());
    return new TodoPage(
        request.shell(),
        role(view.terms().office() != null),
        panel(view),
        Deadline.of(opens, view.closesAt(), request.arrivedAt(), zone),
        view.total(),
        view.submitted().size(),
        (int) toDo.filter(TodoView.Line::isBegun).count(),
        null,
        view.next().map(rows::next).orElse(null),
        list(request, view, "attention", view.attention()),
        list(request, view, "open", view.open()),
        list(request, view, "done", view.submitted()));
  }

  /** The first of a list, or all of it where the address asks for that. */
  private TodoPage.Rows list(
      Request request, TodoView view, String name, List<TodoView.Line> lines) {
    var shown = request.query("list").equals(name) ? lines.size() : SHOWN_AT_ONCE;
    return new TodoPage.Rows(
        lines.stream()
            .limit(shown)
            .map(it -> rows.row(view.terms(), it, request.arrivedAt()))
            .toList(),
        lines.size(),
        path(view) + "&list=" + name);
  }
}
