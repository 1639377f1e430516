package pingyou.notice.timetable;

import java.time.Instant;
import java.util.List;
import pingyou.campaign.Campaign;
import pingyou.store.Tx;

/** Something that is to be done at instants of a campaign: a close, an opening, a reminder. */
public interface Duty {
  /** Its name in the table of what is done, at most 64 characters; never changed. */
  String name();

  /** When it is to be done, past and future, as the campaign and the database stand now. */
  List<Instant> instants(Tx tx, Campaign campaign);

  /**
   * Does it, in transactions of its own. It is called once per instant but for a crash between the
   * work and its mark, so doing it again must change nothing.
   *
   * @param scheduled the instant it was meant for
   * @param now business time, later than {@code scheduled} if the program was down
   */
  void perform(Campaign campaign, Instant scheduled, Instant now);
}
