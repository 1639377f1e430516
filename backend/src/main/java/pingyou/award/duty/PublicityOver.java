package pingyou.award.duty;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import pingyou.award.Announcements;
import pingyou.award.Publicities;
import pingyou.award.Publicity;
import pingyou.campaign.Campaign;
import pingyou.notice.timetable.Duty;
import pingyou.review.Terms;
import pingyou.store.Database;
import pingyou.store.Tx;

/** When the time for objections ends, the secretariat is reminded to make the decision final. */
public final class PublicityOver implements Duty {
  private final Database database;
  private final Publicities publicities;
  private final Announcements announcements;

  public PublicityOver(Database database, Publicities publicities, Announcements announcements) {
    this.database = database;
    this.publicities = publicities;
    this.announcements = announcements;
  }

  @Override
  public String name() {
    return "award.publicity-over";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return decisions(tx, campaign).map(it -> it.period().closesAt()).distinct().toList();
  }

  private Stream<Publicity> decisions(Tx tx, Campaign campaign) {
    return campaign.tracks().stream()
        .flatMap(track -> publicities.find(tx, campaign.id(), track.id()).stream());
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    database.run(tx ->
        decisions(tx, campaign)
            .filter(it -> it.period().closesAt().equals(scheduled) && it.finalAt() == null)
            .forEach(it -> {
              var terms = new Terms(campaign, campaign.track(it.track()));
              announcements.over(tx, terms, it, now);
            }));
  }
}
