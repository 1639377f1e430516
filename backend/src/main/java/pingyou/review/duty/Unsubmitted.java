package pingyou.review.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.notice.Notice;
import pingyou.notice.timetable.Unfinished;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Terms;
import pingyou.review.panel.Tidings;
import pingyou.review.panel.Tidings.Telling;
import pingyou.store.Tx;

/** Cards that aren't handed in yet, of which their reviewers are reminded. */
public final class Unsubmitted implements Unfinished {
  private static final String KIND = "deadline.reviewing";

  private final OpenCards open;

  public Unsubmitted(Cards cards, Docket docket) {
    this.open = new OpenCards(cards, docket);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Instant> closes(Tx tx, Campaign campaign) {
    return OpenCards.tracks(campaign).stream()
        .flatMap(terms -> open.closes(tx, terms).stream())
        .distinct()
        .toList();
  }

  @Override
  public List<Notice> due(Tx tx, Campaign campaign, Rung rung, Instant now) {
    return OpenCards.tracks(campaign).stream()
        .filter(terms -> !rung.at().isBefore(terms.window().opensAt()))
        .flatMap(terms -> due(tx, terms, rung, now))
        .toList();
  }

  private Stream<Notice> due(Tx tx, Terms terms, Rung rung, Instant now) {
    var counts = open.counts(tx, terms, card -> OpenCards.close(terms, card).equals(rung.close()));
    var occasion = terms.track().id() + " " + rung.occasion();
    return counts.entrySet().stream()
        .map(it -> {
          var values =
              Map.of(
                  "count", Long.toString(it.getValue()),
                  "deadline", terms.deadline(rung.close()));
          return Tidings.notice(terms, it.getKey(), new Telling(KIND, occasion, values, now));
        });
  }
}
