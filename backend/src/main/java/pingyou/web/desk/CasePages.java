package pingyou.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.Status;
import pingyou.application.view.CaseView;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Hold;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.store.Tx;
import pingyou.web.eligible.HoldNotes;
import pingyou.web.frame.Applying;
import pingyou.web.frame.CaseParts;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.CasePage;
import pingyou.web.plain.CasePage.Way;

/** A case on a desk, with what the unit may do about it. */
public final class CasePages {
  private final Ground ground;
  private final Recommending recommending;
  private final Applying applying;
  private final Office office;
  private final HoldNotes holds;

  public CasePages(Ground ground, Recommending recommending, Applying applying, Office office) {
    this.ground = ground;
    this.recommending = recommending;
    this.applying = applying;
    this.office = office;
    this.holds = new HoldNotes(ground.words(), recommending.holds(), applying.placements());
  }

  /** A case that the reader sees at this desk. */
  public record Seen(Terms terms, CaseView view) {
    public UUID application() {
      return view.opened().application().id();
    }

    public String path() {
      return Office.path(terms.unit(), application());
    }

    /** Where those who act on it look at it; at the last level that is the secretariat. */
    String home() {
      return terms.tier().recommends() ? path() : Office.steered(terms.unit(), application());
    }

    /** Where those who have decided on it go on. */
    String desk() {
      return terms.tier().recommends() ? Office.path(terms.unit()) : home();
    }

    private boolean mayBeReturned(Moment now) {
      var opened = view.opened();
      return terms.tier().isFirst()
          && opened.applying().contains(now)
          && opened.application().status().after(Status.Act.RETURN).isPresent();
    }
  }

  public Optional<Seen> find(Tx tx, Request request) {
    var terms = recommending.standing(tx, Office.unit(request)).orElse(null);
    if (terms == null || request.id("id").isEmpty()) {
      return Optional.empty();
    }
    var viewer = office.viewer(tx, request, terms);
    return applying
        .caseViews()
        .view(tx, viewer, request.id("id").get())
        .filter(it -> liesIn(it, terms))
        .map(it -> new Seen(terms, it));
  }

  private boolean liesIn(CaseView view, Terms terms) {
    var application = view.opened().application();
    return application.campaign().equals(terms.campaign().id())
        && application.track().equals(terms.tier().track().id())
        && ground.regions().liesIn(view.line().region(), terms.region().code());
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            find(tx, request)
                .map(seen -> Answer.page("case", Map.of("page", page(tx, request, seen))))
                .orElse(Answer.missing()));
  }

  private CasePage page(Tx tx, Request request, Seen seen) {
    var words = ground.words();
    var line = seen.view().line();
    var acts = office.isOfficial(tx, request, seen.terms().unit());
    return new CasePage(
        request.shell(),
        List.of(words.office(seen.terms().region().name()), seen.terms().level().title()),
        words.say("page.case.title", "name", line.applicantName(), "subject", line.subject()),
        List.of(line.number(), line.schoolName(), line.stage()),
        new Link(words.say("page.desk.back"), Office.path(seen.terms().unit())),
        notes(tx, seen.view()),
        Stream.concat(
                CaseParts.opinions(
                    words,
                    recommending
                        .opinions()
                        .at(tx, seen.terms(), seen.view().opened().application())),
                CaseParts.of(
                    seen.view(), new Link(words.say("page.reveal.link"), seen.path() + "/reveal/"))
                    .stream())
            .toList(),
        Stream.concat(scores(seen), acts ? ways(tx, request, seen).stream() : Stream.of())
            .toList());
  }

  private List<String> notes(Tx tx, CaseView view) {
    var opened = view.opened();
    var notes = new ArrayList<>(holds.of(tx, opened.campaign(), opened.track(), view.line()));
    for (var ruling : view.rulings()) {
      notes.add(
          ground
              .words()
              .say("page.case.fault", "clause", ruling.clause(), "reason", ruling.reason()));
    }
    CaseParts.correction(ground.words(), view).ifPresent(notes::add);
    return notes;
  }

  private Stream<Way> scores(Seen seen) {
    return seen.terms().level().scoring().isDone()
        ? Stream.of(way("page.scores", seen.path() + "/scores"))
        : Stream.of();
  }

  private List<Way> ways(Tx tx, Request request, Seen seen) {
    var ways = new ArrayList<Way>();
    if (isPlatformUnknown(tx, seen)) {
      ways.add(way("page.platform.ask", seen.path() + "/platform"));
    }
    if (seen.mayBeReturned(Moment.of(request.arrivedAt()))) {
      ways.add(way("page.return", seen.path() + "/return"));
    }
    if (!isToCome(seen.terms().level().window(), request)) {
      ways.add(way("page.recommend", seen.path() + "/recommend"));
      ways.add(way("page.opinion", seen.path() + "/opinion"));
      ways.add(way("page.decline", seen.path() + "/decline"));
      if (entry(tx, request, seen).filter(it -> it.choice() != null).isPresent()) {
        ways.add(way("page.undecide", seen.path() + "/undecide"));
      }
    }
    return ways;
  }

  /** What the unit has written down about the case; empty if that isn't the reader's to see. */
  Optional<Entry> entry(Tx tx, Request request, Seen seen) {
    return switch (recommending.desks().of(tx, request.person(), seen.terms().unit())) {
      case Outcome.Refused<Desk> _ -> Optional.empty();
      case Outcome.Done<Desk>(var desk) ->
          desk.lines().stream()
              .filter(it -> it.candidate().application().equals(seen.application()))
              .map(Line::entry)
              .findFirst();
    };
  }

  private boolean isPlatformUnknown(Tx tx, Seen seen) {
    return holds(tx, seen).stream().anyMatch(it -> it.kind() == Hold.Kind.PLATFORM_UNKNOWN);
  }

  /** What keeps the case from being recommended. */
  List<Hold> holds(Tx tx, Seen seen) {
    var opened = seen.view().opened();
    return holds.holds(tx, opened.campaign(), opened.track(), seen.view().line());
  }

  private static boolean isToCome(Window window, Request request) {
    return request.arrivedAt().isBefore(window.opensAt());
  }

  private Way way(String key, String href) {
    var words = ground.words();
    return new Way(words.say(key + ".title"), words.say(key + ".sentence"), href);
  }
}
