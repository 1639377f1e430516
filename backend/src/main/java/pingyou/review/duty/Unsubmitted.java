package pingyou.review.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.notice.Notice;
import pingyou.notice.timetable.Unfinished;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Terms;
import pingyou.review.office.Offices;
import pingyou.review.panel.Tidings;
import pingyou.review.panel.Tidings.Telling;
import pingyou.store.Tx;

/** Cards that aren't handed in yet, of which their reviewers are reminded. */
public final class Unsubmitted implements Unfinished {
  private static final String KIND = "deadline.reviewing";

  private final OpenCards open;
  private final Offices offices;
  private final Admission admission;

  public Unsubmitted(Cards cards, Docket docket, Offices offices, Admission admission) {
    this.open = new OpenCards(cards, docket);
    this.offices = offices;
    this.admission = admission;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Instant> closes(Tx tx, Campaign campaign) {
    var ofTracks =
        OpenCards.tracks(campaign).stream().flatMap(terms -> open.closes(tx, terms).stream());
    var ofOffices = offices.staffed(tx, campaign).stream().map(terms -> terms.window().closesAt());
    return Stream.concat(ofTracks, ofOffices).distinct().toList();
  }

  @Override
  public List<Notice> due(Tx tx, Campaign campaign, Rung rung, Instant now) {
    return Stream.concat(
            OpenCards.tracks(campaign).stream(), offices.staffed(tx, campaign).stream())
        .filter(terms -> !rung.at().isBefore(terms.window().opensAt()))
        .flatMap(terms -> due(tx, terms, rung, now))
        .toList();
  }

  private Stream<Notice> due(Tx tx, Terms terms, Rung rung, Instant now) {
    var counts = open.counts(tx, terms, card -> isMeant(tx, terms, card, rung));
    var office = terms.office();
    var whose = office == null ? "" : " " + office.level() + " " + office.region();
    var occasion = terms.track().id() + whose + " " + rung.occasion();
    return counts.entrySet().stream()
        .map(it -> {
          var values =
              Map.of(
                  "count", Long.toString(it.getValue()),
                  "deadline", terms.deadline(rung.close()));
          return Tidings.notice(terms, it.getKey(), new Telling(KIND, occasion, values, now));
        });
  }

  /** Whoever is no evaluator of the office any more has nothing to hand in there. */
  private boolean isMeant(Tx tx, Terms terms, Card card, Rung rung) {
    return OpenCards.close(terms, card).equals(rung.close())
        && (terms.office() == null || admission.holds(tx, card));
  }
}
