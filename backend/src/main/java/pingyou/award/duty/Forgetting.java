package pingyou.award.duty;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import pingyou.application.retention.PersonalWipe;
import pingyou.award.Publicities;
import pingyou.award.Publicity;
import pingyou.campaign.Campaign;
import pingyou.notice.timetable.Duty;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Keeps the promise of the consent texts: a year after the results, everything personal of a track
 * is deleted. The winners stay, as was said.
 */
public final class Forgetting implements Duty {
  /** What the consent texts say. */
  private static final Period KEPT = Period.ofYears(1);

  private final Database database;
  private final Publicities publicities;
  private final PersonalWipe personal;

  public Forgetting(Database database, Publicities publicities, PersonalWipe personal) {
    this.database = database;
    this.publicities = publicities;
    this.personal = personal;
  }

  @Override
  public String name() {
    return "award.forget";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return finished(tx, campaign).flatMap(it -> due(campaign, it)).distinct().toList();
  }

  private Stream<Publicity> finished(Tx tx, Campaign campaign) {
    return campaign.tracks().stream()
        .flatMap(track -> publicities.find(tx, campaign.id(), track.id()).stream());
  }

  /** The moment a year after it became final, where the campaign is. */
  private static Stream<Instant> due(Campaign campaign, Publicity publicity) {
    var finalAt = publicity.finalAt();
    return finalAt == null
        ? Stream.empty()
        : Stream.of(finalAt.atZone(campaign.zone()).plus(KEPT).toInstant());
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    var due =
        database.read(tx ->
            finished(tx, campaign)
                .filter(it -> due(campaign, it).anyMatch(scheduled::equals))
                .toList());
    for (var publicity : due) {
      personal.wipe(campaign, campaign.track(publicity.track()), now);
      database.run(tx -> publicities.forget(tx, publicity));
    }
  }
}
