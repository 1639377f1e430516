package pingyou.recommendation.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pingyou.campaign.rule.Refusal;

final class FaultsTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 9, 20);

  @Test
  void decline_withoutReason_isAFault() {
    assertThat(new Decision.Decline(" 　").faults())
        .containsExactly(Refusal.of("recommendation.reason.missing").about("reason"));
    assertThat(new Decision.Decline("材料不全。").faults()).isEmpty();
  }

  @Test
  void reason_thatIsTooLong_isAFault_countedInCharacters() {
    assertThat(new Decision.Decline("𠮷".repeat(200)).faults()).isEmpty();
    assertThat(new Decision.Recommend("𠮷".repeat(203)).faults())
        .containsExactly(
            Refusal.of("recommendation.reason.long", "limit", "200", "over", "3").about("reason"));
  }

  @Test
  void reason_withAPhoneNumber_isAFault_becauseItIsSentOut() {
    assertThat(new Decision.Decline("请电话 13800000000 说明。").faults())
        .containsExactly(Refusal.of("recommendation.reason.number").about("reason"));
    assertThat(new Decision.Decline("编号 GZ21-T-0127，2021年9月13日提交。").faults()).isEmpty();
  }

  @Test
  void recommend_needsNoReason() {
    assertThat(new Decision.Recommend(null).faults()).isEmpty();
    assertThat(new Decision.Recommend(" ").faults()).isEmpty();
    assertThat(new Decision.Undecided().faults()).isEmpty();
  }

  @Test
  void opinion_allFaultsAtOnce() {
    assertThat(new Opinion(" ", "", TODAY.plusDays(1)).faults(TODAY))
        .containsExactly(
            Refusal.of("recommendation.opinion.missing").about("text"),
            Refusal.of("recommendation.signer.missing").about("signer"),
            Refusal.of("recommendation.signed.future").about("signedOn"));
    assertThat(new Opinion("好".repeat(501), "名".repeat(32), TODAY).faults(TODAY))
        .containsExactly(
            Refusal.of("recommendation.opinion.long", "limit", "500", "over", "1").about("text"),
            Refusal.of("recommendation.signer.long", "limit", "30", "over", "2").about("signer"));
    assertThat(new Opinion("同意推荐。", "陆副科长", TODAY).faults(TODAY)).isEmpty();
  }
}
