package pingyou.recommendation.quota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota.Own;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Unit;
import pingyou.store.Actor;

/**
 * What a unit's quota is to be.
 *
 * @param by someone of the secretariat, or the installation itself for the command line
 * @param places null for the rules' number again
 * @param reason as it was typed
 */
public record Wish(Actor by, Unit unit, @Nullable Integer places, String reason, Instant at) {
  public Wish {
    reason = reason.strip();
  }

  public static Wish of(Act act, @Nullable Integer places, String reason) {
    return new Wish(Actor.person(act.person()), act.unit(), places, reason, act.moment().at());
  }

  @Nullable Own own() {
    return places == null ? null : new Own(places, reason);
  }
}
