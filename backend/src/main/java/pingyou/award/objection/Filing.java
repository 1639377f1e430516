package pingyou.award.objection;

import java.util.UUID;
import pingyou.award.Act;
import pingyou.campaign.rule.Moment;

/** What somebody writes who objects; {@code contact} may be empty. */
public record Filing(
    UUID person,
    String campaign,
    String track,
    String name,
    String contact,
    String text,
    Moment moment) {
  Act act() {
    return new Act(person, campaign, track, moment);
  }

  /** Without what was written. */
  @Override
  public String toString() {
    return "Filing[" + person + ", " + campaign + ", " + track + "]";
  }
}
