package pingyou.review.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.application.reveal.PasswordWipe;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.notice.timetable.Duty;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Terms;
import pingyou.review.panel.Tidings;
import pingyou.review.panel.Tidings.Telling;
import pingyou.review.result.CaseScore;
import pingyou.review.result.Results;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * A minute after each close: the secretariat is told of cases that lack cards, and a case that has
 * all of them, and whose last close this was, needs its password no more.
 */
public final class Closing implements Duty {
  private final Database database;
  private final OpenCards open;
  private final Results results;
  private final PasswordWipe passwords;
  private final Tidings tidings;

  public Closing(
      Database database, Cards cards, Docket docket, PasswordWipe passwords, Tidings tidings) {
    this.database = database;
    this.open = new OpenCards(cards, docket);
    this.results = new Results(cards, docket);
    this.passwords = passwords;
    this.tidings = tidings;
  }

  @Override
  public String name() {
    return "review.closing";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return OpenCards.tracks(campaign).stream()
        .flatMap(terms -> open.closes(tx, terms).stream())
        .map(Closing::workAt)
        .distinct()
        .toList();
  }

  private static Instant workAt(Instant close) {
    return close.plus(Moment.ARRIVAL);
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    for (var terms : OpenCards.tracks(campaign)) {
      database.run(tx -> {
        if (open.closes(tx, terms).stream().map(Closing::workAt).anyMatch(scheduled::equals)) {
          close(tx, terms, scheduled, now);
        }
      });
    }
  }

  private void close(Tx tx, Terms terms, Instant scheduled, Instant now) {
    var scores = results.scores(tx, terms);
    var shortages = scores.stream().filter(CaseScore::isShort).toList();
    if (!shortages.isEmpty()) {
      var values = Map.of("count", Integer.toString(shortages.size()));
      var occasion = terms.track().id() + " " + scheduled;
      tidings.tellSecretariat(tx, terms, new Telling("review.short", occasion, values, now));
    }
    scores.stream()
        .filter(it -> !it.isShort() && it.open().isEmpty())
        .filter(it -> workAt(lastClose(terms, it)).equals(scheduled))
        .forEach(it -> passwords.closed(tx, it.entrant().application(), now));
  }

  private static Instant lastClose(Terms terms, CaseScore score) {
    return Stream.concat(
            Stream.of(terms.window().closesAt()),
            score.submitted().stream().map(card -> OpenCards.close(terms, card)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
