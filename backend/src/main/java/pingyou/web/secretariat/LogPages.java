package pingyou.web.secretariat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.person.log.Entry;
import pingyou.person.log.Log;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.plain.CasePage;

/** {@code /secretariat/{campaign}/log}: who did what and when, newest first. */
public final class LogPages {
  private static final int HASH_SHOWN = 16;
  private static final int ID_SHOWN = 8;

  private final Ground ground;
  private final Steering steering;
  private final Log log;

  public LogPages(Ground ground, Steering steering, Log log) {
    this.ground = ground;
    this.steering = steering;
    this.log = log;
  }

  public Answer show(Request request) {
    return steering.look(
        request,
        (tx, campaign) -> {
          var before = before(request);
          return switch (log.of(tx, request.person(), campaign.id(), before)) {
            case Refused<List<Entry>>(var why) -> ground.words().page(request, why, null);
            case Done<List<Entry>>(var entries) ->
                Answer.page("case", Map.of("page", page(request, campaign, entries)));
          };
        });
  }

  /** What is no id is as if nothing were said: the first page. */
  private static @Nullable UUID before(Request request) {
    try {
      return request.query("before").isEmpty() ? null : UUID.fromString(request.query("before"));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private CasePage page(Request request, Campaign campaign, List<Entry> entries) {
    var words = ground.words();
    var cells = entries.stream().map(it -> cell(request, campaign, it)).toList();
    var ways = new ArrayList<CasePage.Way>();
    if (entries.size() == Log.PAGE) {
      var path = Steering.path(campaign) + "/log?before=" + entries.getLast().id();
      ways.add(
          new CasePage.Way(
              words.say("page.log.earlier"), words.say("page.log.earlier-fact"), path));
    }
    return new CasePage(
        request.shell(),
        List.of(campaign.shortTitle()),
        words.say("page.secretariat.log"),
        List.of(words.say("page.log.fact")),
        new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
        List.of(),
        List.of(new CasePage.Part(words.say("page.log.newest"), cells)),
        ways);
  }

  private CasePage.Cell cell(Request request, Campaign campaign, Entry entry) {
    var words = ground.words();
    var what = words.sayOr("page.log.act." + entry.act().replace('.', '-'), entry.act());
    return new CasePage.Cell(
        Dates.moment(entry.at(), request.arrivedAt(), campaign.zone()),
        who(entry) + " " + what + " " + entry.hash().substring(0, HASH_SHOWN),
        CasePage.Blank.KEPT,
        false,
        null);
  }

  /** By name where one is known, else by the beginning of the id. */
  private String who(Entry entry) {
    var actor = entry.actor();
    var name = entry.name();
    if (actor == null) {
      return ground.words().say("page.log.system");
    }
    return name == null ? actor.toString().substring(0, ID_SHOWN) : name;
  }
}
