package pingyou.web.api;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.Sending;
import pingyou.recommendation.list.SentList;
import pingyou.web.desk.Office;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** {@code /api/v1/desks}: sending a unit's list. */
public final class DeskApi {
  private final Ground ground;
  private final Recommending recommending;

  public DeskApi(Ground ground, Recommending recommending) {
    this.ground = ground;
    this.recommending = recommending;
  }

  /** A list as it was sent: the cases by rank. */
  record SentBody(int sequence, String at, List<UUID> cases) {}

  /** Sends the list as it stands; the same list again is the same sending. */
  public Answer send(Request request) {
    Outcome<Sending> outcome =
        ground.database().write(tx -> recommending.recommendations().send(tx, Office.act(request)));
    return switch (outcome) {
      case Refused<Sending>(var why) -> ground.words().problem(why);
      case Done<Sending>(var sending) -> Answer.data(body(sending));
    };
  }

  private static SentBody body(Sending sending) {
    return new SentBody(
        sending.sequence(),
        sending.moment().at().truncatedTo(ChronoUnit.MILLIS).toString(),
        sending.list().picks().stream().map(SentList.Pick::application).toList());
  }
}
