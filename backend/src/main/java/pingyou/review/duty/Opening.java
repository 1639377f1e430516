package pingyou.review.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import pingyou.campaign.Campaign;
import pingyou.notice.ladder.Ladder;
import pingyou.notice.ladder.Rung;
import pingyou.notice.timetable.Duty;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Terms;
import pingyou.review.panel.Tidings;
import pingyou.review.panel.Tidings.Telling;
import pingyou.store.Database;
import pingyou.store.Tx;

/** Tells reviewers that have cards, on the morning of the day, that they may begin. */
public final class Opening implements Duty {
  private final Database database;
  private final OpenCards open;
  private final Tidings tidings;

  public Opening(Database database, Cards cards, Docket docket, Tidings tidings) {
    this.database = database;
    this.open = new OpenCards(cards, docket);
    this.tidings = tidings;
  }

  @Override
  public String name() {
    return "review.opening";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return OpenCards.tracks(campaign).stream()
        .flatMap(terms -> rungs(terms).stream())
        .distinct()
        .toList();
  }

  private static List<Instant> rungs(Terms terms) {
    return Ladder.opening(terms.window(), terms.campaign().zone()).rungs().stream()
        .map(Rung::at)
        .toList();
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    for (var terms : OpenCards.tracks(campaign)) {
      if (rungs(terms).contains(scheduled) && now.isBefore(terms.window().closesAt())) {
        database.run(tx -> tell(tx, terms, now));
      }
    }
  }

  private void tell(Tx tx, Terms terms, Instant now) {
    var deadline = terms.deadline(terms.window().closesAt());
    open.counts(tx, terms, card -> true)
        .forEach((reviewer, count) -> {
          var values = Map.of("count", Long.toString(count), "deadline", deadline);
          var occasion = "opening " + terms.track().id();
          var telling = new Telling("review.assigned", occasion, values, now);
          tidings.tell(tx, terms, reviewer, telling);
        });
  }
}
