package pingyou.recommendation.list;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.list.Cases.OPINION;
import static pingyou.recommendation.list.Cases.id;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FateTest {
  private static final SentList LIST =
      new SentList(
          List.of(new SentList.Pick(id(1), 1, OPINION, null)),
          List.of(new SentList.Declined(id(2), "与他人雷同。")));

  @Test
  void of_followsWhatWasSent() {
    assertThat(Fate.of(id(1), LIST, true)).isEqualTo(new Fate.Forwarded());
    assertThat(Fate.of(id(2), LIST, true)).isEqualTo(new Fate.Declined("与他人雷同。"));
    assertThat(Fate.of(id(3), LIST, true)).isEqualTo(new Fate.NotForwarded());
  }

  @Test
  void of_reasonsThatTheCampaignHides_areNotTold() {
    assertThat(Fate.of(id(2), LIST, false)).isEqualTo(new Fate.NotForwarded());
  }

  @Test
  void of_aUnitThatSentNothing_isSilent_andNotSaidToDecline() {
    assertThat(Fate.of(id(1), null, true)).isEqualTo(new Fate.Silent());
  }
}
