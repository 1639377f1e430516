package pingyou.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pingyou.campaign.rule.Refusal;
import pingyou.workbook.Flaw;

final class TwiceTest {
  @Test
  void whatStandsTwice_isAFlawOfEachRow() {
    var twice = new Twice();
    twice.note(List.of("a"), 2, 0);
    twice.note(List.of("b"), 3, 0);
    twice.note(List.of("a"), 5, 1);
    twice.note(List.of("b"), 3, 2);

    assertThat(twice.flaws())
        .containsExactly(
            new Flaw(2, 0, Refusal.of("import.twice", "rows", "5")),
            new Flaw(5, 1, Refusal.of("import.twice", "rows", "2")));
  }
}
