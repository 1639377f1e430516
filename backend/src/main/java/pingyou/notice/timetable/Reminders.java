package pingyou.notice.timetable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Window;
import pingyou.notice.Notice;
import pingyou.notice.Outbox;
import pingyou.notice.ladder.Ladder;
import pingyou.notice.ladder.QuietHours;
import pingyou.notice.timetable.Unfinished.Rung;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Rings the ladders of one kind of unfinished work. Of several rungs that were missed only the
 * latest of each close rings, and none once it has closed.
 */
public final class Reminders implements Duty {
  private static final int AT_ONCE = 200;

  private final Database database;
  private final Outbox outbox;
  private final Unfinished unfinished;

  public Reminders(Database database, Outbox outbox, Unfinished unfinished) {
    this.database = database;
    this.outbox = outbox;
    this.unfinished = unfinished;
  }

  @Override
  public String name() {
    return unfinished.kind();
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return unfinished.closes(tx, campaign).stream()
        .flatMap(close -> ladder(close, campaign.zone()).rungs().stream())
        .map(rung -> rung.at())
        .distinct()
        .toList();
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    var notices = database.read(tx -> due(tx, campaign, scheduled, now));
    for (int from = 0; from < notices.size(); from += AT_ONCE) {
      var some = notices.subList(from, Math.min(from + AT_ONCE, notices.size()));
      database.run(tx -> some.forEach(notice -> outbox.add(tx, notice)));
    }
  }

  private List<Notice> due(Tx tx, Campaign campaign, Instant scheduled, Instant now) {
    return unfinished.closes(tx, campaign).stream()
        .distinct()
        .filter(close -> isLatest(ladder(close, campaign.zone()), scheduled, now))
        .map(close -> new Rung(close, scheduled))
        .flatMap(rung -> unfinished.due(tx, campaign, rung, now).stream())
        .toList();
  }

  /** A rung that is late at night goes out in the morning, if that is before the close. */
  private static boolean isLatest(Ladder ladder, Instant scheduled, Instant now) {
    return ladder
        .due(Set.of(), QuietHours.next(now, ladder.zone()))
        .filter(rung -> rung.at().equals(scheduled))
        .isPresent();
  }

  /** Whose window had opened by a rung is the feature's to know. */
  private static Ladder ladder(Instant close, ZoneId zone) {
    return Ladder.closing(new Window(Instant.EPOCH, close), zone);
  }
}
