package pingyou.notice.timetable;

import java.time.Instant;
import java.util.List;
import pingyou.campaign.Campaign;
import pingyou.notice.Notice;
import pingyou.store.Tx;

/** Work that people have before a close, of which they are reminded while it isn't done. */
public interface Unfinished {
  /** Kind of its notices: {@code deadline.applying}. */
  String kind();

  /** The closes that it is about, extended ones included, as they stand now. */
  List<Instant> closes(Tx tx, Campaign campaign);

  /**
   * Whom to remind of this close, computed from what is unfinished now: those only whose window
   * ends with it and had opened by the rung.
   *
   * @param now business time
   */
  List<Notice> due(Tx tx, Campaign campaign, Rung rung, Instant now);

  /**
   * One step of the ladder towards a close.
   *
   * @param at when it is meant to ring
   */
  record Rung(Instant close, Instant at) {
    /** Tells this reminder from the others, for {@link Notice#occasion}. */
    public String occasion() {
      return close + " " + at;
    }
  }
}
