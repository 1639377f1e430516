package pingyou.campaign.level;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.campaign.level.Quota.Objection.NOT_SET;
import static pingyou.campaign.level.Quota.Objection.RANGE;
import static pingyou.campaign.level.Quota.Objection.SAME;
import static pingyou.campaign.level.Quota.Objection.SENT;

import org.junit.jupiter.api.Test;
import pingyou.campaign.level.Quota.Own;
import pingyou.campaign.rule.Clause;

/** What a unit may send when the secretariat set another number for it. */
final class QuotaTest {
  private static final Places THREE = new Places(3, new Clause("名额", null));
  private static final Quota RULED = new Quota(THREE, null);
  private static final Quota OWN = new Quota(THREE, new Own(5, "并校"));

  @Test
  void places_areTheUnitsOwn_elseTheRules() {
    assertThat(RULED.places()).isEqualTo(3);
    assertThat(OWN.places()).isEqualTo(5);
    assertThat(Quota.NONE.places()).isNull();
    assertThat(new Quota(null, new Own(2, "")).places()).isEqualTo(2);
    assertThat(new Quota(THREE, new Own(0, "")).isNobody()).isTrue();
    assertThat(RULED.isNobody()).isFalse();
  }

  @Test
  void objection_neverBelowWhatWasSent() {
    assertThat(RULED.objection(2, 2)).isEmpty();
    assertThat(RULED.objection(1, 2)).contains(SENT);
    assertThat(RULED.objection(0, 0)).isEmpty();
    assertThat(OWN.objection(null, 3)).isEmpty();
    assertThat(OWN.objection(null, 4)).contains(SENT);
    assertThat(new Quota(null, new Own(5, "")).objection(null, 400)).isEmpty();
  }

  @Test
  void objection_toWhatIsNoChange_orNoNumber() {
    assertThat(RULED.objection(3, 0)).contains(SAME);
    assertThat(OWN.objection(3, 0)).as("the rule's number may be kept apart").isEmpty();
    assertThat(RULED.objection(null, 0)).contains(NOT_SET);
    assertThat(RULED.objection(-1, 0)).contains(RANGE);
    assertThat(RULED.objection(Quota.MOST + 1, 0)).contains(RANGE);
    assertThat(Quota.NONE.objection(Quota.MOST, 0)).isEmpty();
  }
}
