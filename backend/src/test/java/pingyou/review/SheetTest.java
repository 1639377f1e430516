package pingyou.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.yaml.CampaignFiles;

final class SheetTest {
  private static final Rubric RUBRIC = CampaignFiles.guizhou().track("teacher").rubric();

  @Test
  void score_takenBack_isNotZero() {
    var zero = Sheet.EMPTY.scored("visits", 0);
    assertThat(zero.scores()).isEqualTo(Map.of("visits", 0));
    assertThat(zero.scored("visits", null)).isEqualTo(Sheet.EMPTY);
  }

  @Test
  void halvesByGroup_leaveTheBonusOut_whereItDoesNotCount() {
    var sheet = Sheet.EMPTY.scored("visits", 3).scored("praise", 4).scored("school-admin", 9);
    var groups = RUBRIC.groups().stream().map(it -> it.id()).toList();
    assertThat(sheet.totalHalves()).isEqualTo(16);
    assertThat(sheet.halvesByGroup(RUBRIC, true))
        .containsOnlyKeys(groups)
        .containsEntry("effect", 7)
        .containsEntry("bonus", 9);
    assertThat(sheet.halvesByGroup(RUBRIC, false))
        .containsOnlyKeys(groups)
        .containsEntry("effect", 7)
        .containsEntry("bonus", 0);
  }
}
