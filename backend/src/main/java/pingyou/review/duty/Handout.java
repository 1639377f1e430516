package pingyou.review.duty;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.notice.timetable.Duty;
import pingyou.person.Grant;
import pingyou.review.office.Handouts;
import pingyou.review.office.Offices;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Gives cards to the evaluators of offices whenever some may be missing: when a level's window
 * opens, when lists have come in from below, when somebody was appointed.
 */
public final class Handout implements Duty {
  private final Database database;
  private final Offices offices;
  private final Handouts handouts;

  public Handout(Database database, Offices offices, Handouts handouts) {
    this.database = database;
    this.offices = offices;
    this.handouts = handouts;
  }

  @Override
  public String name() {
    return "review.handout";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    var tiers = Offices.tiers(campaign);
    return tiers.isEmpty()
        ? List.of()
        : Stream.of(
                tiers.stream().map(tier -> tier.level().window().opensAt()),
                offices.arrivals(tx, campaign).stream(),
                offices.appointed(tx, campaign).stream().map(Grant::grantedAt))
            .flatMap(it -> it)
            .distinct()
            .toList();
  }

  /** Each office in a transaction of its own. */
  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    for (var terms : database.read(tx -> offices.staffed(tx, campaign))) {
      database.run(tx -> handouts.give(tx, terms, now));
    }
  }
}
