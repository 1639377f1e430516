package pingyou.review.panel;

import java.util.UUID;
import pingyou.campaign.rule.Moment;
import pingyou.store.Actor;

/**
 * Who acts for the secretariat, and when.
 *
 * @param person checked against roles
 */
public record Act(UUID person, String campaign, Moment moment) {
  Actor actor() {
    return Actor.person(person);
  }
}
