package pingyou.web.reviewer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Sheet;
import pingyou.review.desk.CardView;
import pingyou.review.login.LoginState;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.http.Request;
import pingyou.web.page.CardPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Dates;
import pingyou.web.part.Deadline;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.form.Score;
import pingyou.web.score.Counts;

/** A card as its page shows it. */
final class CardParts {
  private final Words words;
  private final Counts counts;

  CardParts(Words words) {
    this.words = words;
    this.counts = new Counts(words);
  }

  /** The card, with what a posted one was refused for and what is to be said first. */
  CardPage page(Request request, CardView view, List<Refusal> why, List<String> said) {
    var line = view.theCase().line();
    var zone = view.terms().campaign().zone();
    var now = request.arrivedAt();
    var sheet = view.card().sheet();
    return new CardPage(
        request.shell(),
        view.position(),
        view.of(),
        line.applicantName(),
        OwnCards.subject(view),
        line.number(),
        line.schoolName(),
        Deadline.of(view.terms().window().opensAt(), view.closesAt(), now, zone),
        view.refusal() != null,
        Stream.concat(said.stream(), notes(view)).toList(),
        why.stream().map(it -> problem(view, it)).toList(),
        view.groups().stream().map(it -> group(view, it, now)).toList(),
        sheet.comment(),
        space(view),
        view.card().version(),
        sheet.equals(Sheet.EMPTY) ? null : Spans.saved(view.card().savedAt(), now, zone),
        ways(view));
  }

  private Stream<String> notes(CardView view) {
    var notes = new ArrayList<String>();
    if (view.refusal() != null) {
      notes.add(words.of(view.refusal()));
    }
    if (view.card().isOpen()) {
      var reason = view.card().unlockReason();
      if (reason != null) {
        var whose = view.card().office() == null ? "reviewer.card" : "scoring.card";
        notes.add(words.say(whose + ".unlocked", "reason", reason));
      }
      switch (view.login()) {
        case LoginState.Untroubled() -> {}
        case LoginState.Failed(var _) -> notes.add(words.say("reviewer.card.failed"));
        case LoginState.Changed(var _) -> notes.add(words.say("reviewer.card.changed"));
      }
    }
    return notes.stream();
  }

  /** What is wrong, leading to the indicator that it is about. */
  private Problem problem(CardView view, Refusal why) {
    var field = String.valueOf(why.field());
    return new Problem(anchor(view, field), words.of(why));
  }

  private static String anchor(CardView view, String field) {
    return view.groups().stream()
        .flatMap(it -> it.indicators().stream())
        .filter(it -> it.indicator().id().equals(field) || reads(view, it, field))
        .findFirst()
        .map(it -> "indicator-" + it.indicator().id())
        .orElse(field);
  }

  private static boolean reads(CardView view, CardView.IndicatorView indicator, String field) {
    return readings(view, indicator).stream().anyMatch(it -> it.reading().id().equals(field));
  }

  /** Its own, and with the last that has any those on which no points hang. */
  private static List<CardView.ReadingView> readings(
      CardView view, CardView.IndicatorView indicator) {
    var last =
        view.groups().stream()
            .flatMap(it -> it.indicators().stream())
            .filter(it -> !it.readings().isEmpty())
            .reduce((_, later) -> later);
    return last.filter(indicator::equals).isPresent()
        ? Stream.concat(indicator.readings().stream(), view.unscored().stream()).toList()
        : indicator.readings();
  }

  private CardPage.Group group(CardView view, CardView.GroupView group, Instant now) {
    return new CardPage.Group(
        group.group().id(),
        group.group().title(),
        group.indicators().stream().map(it -> score(view, it, now)).toList());
  }

  private Score score(CardView view, CardView.IndicatorView it, Instant now) {
    var indicator = it.indicator();
    var counted = indicator.rule().readings();
    return new Score(
        indicator.id(),
        indicator.title(),
        indicator.text(),
        it.halves(),
        indicator.maxHalves(),
        view.refusal() != null,
        readings(view, it).stream()
            .filter(reading -> !counted.contains(reading.reading()))
            .map(reading -> reading(view, reading, now))
            .toList(),
        indicator.rule().isJudged() ? null : count(view, it, now),
        Marked.of(view.theCase(), indicator));
  }

  private Score.Count count(CardView view, CardView.IndicatorView it, Instant now) {
    var indicator = it.indicator();
    var counted = indicator.rule().readings();
    var told = counts.told(indicator, view.card().sheet());
    var clause = indicator.clause();
    var assumed = indicator.assumed().stream().map(Assumed::text).collect(Collectors.joining());
    return new Score.Count(
        indicator.id(),
        it.readings().stream()
            .filter(reading -> counted.contains(reading.reading()))
            .map(reading -> reading(view, reading, now))
            .toList(),
        new Basis(
            told.finding().isEmpty() ? null : told.finding(),
            clause.quote(),
            clause.place().replace("｜", " · "),
            assumed.isEmpty() ? null : assumed),
        new Score.Own(
            view.card().sheet().reason(indicator), told.ownNeeded(), view.refusal() != null));
  }

  private static Score.Reading reading(CardView view, CardView.ReadingView reading, Instant now) {
    var figure = reading.figure();
    var zone = view.terms().campaign().zone();
    return new Score.Reading(
        reading.reading().id(),
        reading.reading().label(),
        reading.reading().unit(),
        figure == null ? "" : String.valueOf(figure.value()),
        figure == null ? null : Dates.moment(figure.at(), now, zone));
  }

  private static CardPage.@Nullable Space space(CardView view) {
    return Space.of(view.theCase())
        .filter(_ -> view.card().isOpen())
        .map(it ->
            new CardPage.Space(
                it.address(),
                it.account(),
                OwnCards.path(view) + "/password",
                api(view) + "/password"))
        .orElse(null);
  }

  private static String api(CardView view) {
    return "/api/v1/cards/" + view.card().id();
  }

  private static CardPage.Ways ways(CardView view) {
    var path = OwnCards.path(view);
    var next =
        view.nextUnscored().filter(_ -> view.refusal() == null).map(it -> "#indicator-" + it.id());
    return new CardPage.Ways(
        OwnCards.TODO,
        path + "/material",
        api(view),
        path,
        path + "/submit",
        next.orElse(null),
        path + "/login-failed",
        view.card().isOpen() ? path + "/recuse" : null);
  }
}
