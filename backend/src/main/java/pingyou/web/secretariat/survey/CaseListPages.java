package pingyou.web.secretariat.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine;
import pingyou.application.CaseLine.Mark;
import pingyou.application.Cases;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Tracing;
import pingyou.web.frame.Whereabouts;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.Steering;

/** {@code /secretariat/{campaign}/cases}: every case and where it is; drafts are only counted. */
public final class CaseListPages {
  private final Ground ground;
  private final Steering steering;
  private final Cases cases;
  private final Tracing tracing;

  public CaseListPages(Ground ground, Steering steering, Cases cases, Tracing tracing) {
    this.ground = ground;
    this.steering = steering;
    this.cases = cases;
    this.tracing = tracing;
  }

  private static String path(Campaign campaign) {
    return Steering.path(campaign) + "/cases";
  }

  public Answer list(Request request) {
    return steering.look(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var typed = request.query("q").strip();
          var groups =
              campaign.tracks().stream().map(it -> group(tx, request, campaign, it)).toList();
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.secretariat.cases"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  drafts(tx, campaign),
                  groups);
          var hint = words.say("page.secretariat.find");
          return Answer.page("list", Map.of("page", page.searched(path(campaign), typed, hint)));
        });
  }

  private List<String> drafts(Tx tx, Campaign campaign) {
    var notes = new ArrayList<String>();
    for (var track : campaign.tracks()) {
      var count = cases.countDrafts(tx, campaign.id(), track.id());
      if (count > 0) {
        notes.add(
            ground
                .words()
                .say(
                    "page.secretariat.drafts",
                    "track",
                    track.title(),
                    "count",
                    String.valueOf(count)));
      }
    }
    return notes;
  }

  private ListPage.Group group(Tx tx, Request request, Campaign campaign, Track track) {
    var words = ground.words();
    var typed = request.query("q").strip();
    var where = Whereabouts.of(tx, tracing, campaign, track, request.arrivedAt());
    var lines = cases.listed(tx, campaign.id(), track.id());
    var twins = track.form().ofSchools() ? Twins.of(lines) : Twins.NONE;
    var rows =
        lines.stream()
            .filter(it -> matches(it, typed))
            .map(it -> row(campaign, it, tag(where, it), twins))
            .toList();
    var count = words.say("page.desk.count", "count", String.valueOf(rows.size()));
    return new ListPage.Group(track.title(), count, rows, List.of(), words.say("page.desk.empty"));
  }

  private static boolean matches(CaseLine line, String typed) {
    return Stream.of(line.number(), line.applicantName(), line.schoolName())
        .anyMatch(it -> it.contains(typed));
  }

  /** A fault is the state of a case that nothing else has happened to; later it is a remark. */
  private static Tag tag(Whereabouts where, CaseLine line) {
    var tag = where.tag(line.status(), line.application(), line.region());
    return tag == Tag.SUBMITTED && isFaulty(line) ? Tag.FORMALLY_FAULTY : tag;
  }

  private static boolean isFaulty(CaseLine line) {
    return line.marks().contains(Mark.FORMAL_FAULT);
  }

  private Row row(Campaign campaign, CaseLine line, Tag tag, Twins twins) {
    var words = ground.words();
    var name =
        line.applicantName().isEmpty() ? words.say("page.case.unnamed") : line.applicantName();
    var number = line.number().isEmpty() ? words.say("page.mine.unnumbered") : line.number();
    var facts = Stream.of(number, line.schoolName()).filter(it -> !it.isEmpty()).toList();
    return new Row(
        path(campaign) + "/" + line.application(),
        name,
        facts,
        remark(line, tag, twins),
        null,
        tag);
  }

  private @Nullable String remark(CaseLine line, Tag tag, Twins twins) {
    var words = ground.words();
    var others = twins.besides(line);
    var said =
        Stream.of(
                others.isEmpty()
                    ? ""
                    : words.say("page.secretariat.twins", "numbers", String.join("、", others)),
                isFaulty(line) && tag != Tag.FORMALLY_FAULTY
                    ? words.say("page.secretariat.was-faulty")
                    : "")
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "));
    return said.isEmpty() ? null : said;
  }
}
