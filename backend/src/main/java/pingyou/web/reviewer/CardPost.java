package pingyou.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.review.desk.CardView;
import pingyou.review.scoring.CardEdit;
import pingyou.review.scoring.Saving;
import pingyou.review.scoring.Scoring;
import pingyou.store.Tx;
import pingyou.web.http.Request;
import pingyou.web.part.form.Score;

/**
 * Saves a posted card: everything that it says otherwise than what is stored, figures first, so
 * that points which the reviewer typed stand over those that follow them. A card that was read
 * before another device wrote changes nothing, unless it says what stands there anyhow.
 */
final class CardPost {
  private final Scoring scoring;

  CardPost(Scoring scoring) {
    this.scoring = scoring;
  }

  /** What became of a posted card. */
  sealed interface Posted {
    /** All that is right is kept; {@code faults} says what isn't, and {@code version} is next. */
    record Kept(int version, List<Refusal> faults) implements Posted {}

    /**
     * Another device has written meanwhile; nothing was changed.
     *
     * @param own what the posted card says otherwise
     */
    record Stale(List<Own> own) implements Posted {
      public Stale {
        own = List.copyOf(own);
      }
    }
  }

  /** Something typed, with the name of what it was typed for; none for the comment. */
  record Own(@Nullable String label, String typed) {}

  /** Writes a change on the version that the one before has left. */
  private interface Writing {
    Outcome<Saving> on(CardEdit edit);
  }

  /** One change as it was typed. */
  private record Change(Own own, Writing writing) {}

  Posted save(Tx tx, Request request, CardView view) {
    var changes = changes(tx, request, view);
    var version = view.card().version();
    if (!changes.isEmpty() && !request.field("version").equals(String.valueOf(version))) {
      return stale(changes);
    }
    var faults = new ArrayList<Refusal>();
    for (var change : changes) {
      switch (change.writing().on(OwnCards.edit(request, view, version))) {
        case Refused<Saving>(var why) -> faults.addAll(why);
        case Done<Saving>(Saving.Saved(var card)) -> version = card.version();
        case Done<Saving>(Saving.Stale(var _)) -> {
          return stale(changes);
        }
      }
    }
    return new Posted.Kept(version, faults.stream().distinct().toList());
  }

  private static Posted stale(List<Change> changes) {
    return new Posted.Stale(
        changes.stream().map(Change::own).filter(it -> !it.typed().isEmpty()).toList());
  }

  private List<Change> changes(Tx tx, Request request, CardView view) {
    var changes = new ArrayList<Change>();
    var indicators = view.groups().stream().flatMap(it -> it.indicators().stream()).toList();
    indicators.stream()
        .flatMap(it -> it.readings().stream())
        .forEach(it -> addReading(tx, request, changes, it));
    view.unscored().forEach(it -> addReading(tx, request, changes, it));
    indicators.forEach(it -> addScore(tx, request, changes, it));
    indicators.forEach(it -> addReason(tx, request, changes, view, it.indicator()));
    var comment = request.field("comment").replace("\r\n", "\n").strip();
    if (request.form().containsKey("comment") && !comment.equals(view.card().sheet().comment())) {
      changes.add(new Change(new Own(null, comment), edit -> scoring.comment(tx, edit, comment)));
    }
    return changes;
  }

  private void addScore(
      Tx tx, Request request, List<Change> changes, CardView.IndicatorView indicator) {
    var id = indicator.indicator().id();
    var typed = request.field(id);
    var halves = Typed.halves(typed);
    if (request.form().containsKey(id) && !Objects.equals(halves, indicator.halves())) {
      var own = new Own(indicator.indicator().title(), typed.strip());
      changes.add(new Change(own, edit -> scoring.score(tx, edit, id, halves)));
    }
  }

  private void addReason(
      Tx tx, Request request, List<Change> changes, CardView view, Indicator indicator) {
    var name = indicator.id() + "-reason";
    var reason = request.field(name).replace("\r\n", "\n").strip();
    var stored = view.card().sheet().reason(indicator);
    if (request.form().containsKey(name) && !reason.equals(stored)) {
      var own = new Own(indicator.title(), reason);
      changes.add(new Change(own, edit -> scoring.reason(tx, edit, indicator.id(), reason)));
    }
  }

  private void addReading(
      Tx tx, Request request, List<Change> changes, CardView.ReadingView reading) {
    var id = reading.reading().id();
    var figure = reading.figure();
    Long stored = figure == null ? null : figure.value();
    var name = Score.Reading.inputName(id);
    var typed = request.field(name);
    var value = Typed.figure(typed);
    if (request.form().containsKey(name) && !Objects.equals(value, stored)) {
      var own = new Own(reading.reading().label(), typed.strip());
      changes.add(new Change(own, edit -> scoring.read(tx, edit, id, value)));
    }
  }
}
