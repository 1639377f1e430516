package pingyou.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.campaign.catalogue.FileReport;
import pingyou.campaign.catalogue.FileReport.State;
import pingyou.campaign.catalogue.Proposal;
import pingyou.campaign.catalogue.Proposal.Step;
import pingyou.campaign.catalogue.Publishing.Published;
import pingyou.campaign.revision.Change;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Wording;

final class PublicationTest {
  private static final Wording WORDING =
      Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));
  private static final Step TITLE = new Step(new Change(List.of("title"), "旧", "新"), null);
  private static final Step POINTS =
      new Step(
          new Change(List.of("tracks", "t", "rubric", "points"), "100", "90"),
          Refusal.of("publish.refused.points"));

  private final StringWriter said = new StringWriter();

  private int print(Proposal proposal, int number) {
    return new Publication(WORDING, new PrintWriter(said, true))
        .print("c", new Published(proposal, number));
  }

  private static Proposal of(State state, Step... steps) {
    return new Proposal(Optional.of(new FileReport("c", state, List.of())), List.of(steps));
  }

  @Test
  void published_listsWhatItChanged() {
    assertThat(print(of(State.CHANGED, TITLE), 2)).isZero();
    assertThat(said.toString().lines())
        .containsExactly("可以改：title：原来是“旧”，改成“新”", "c：1 处改动已发布为第 2 版，运行中的程序几秒内改用它。");
  }

  @Test
  void refused_saysWhere_andWhy() {
    assertThat(print(of(State.CHANGED, TITLE, POINTS), 0)).isEqualTo(1);
    assertThat(said.toString().lines())
        .containsExactly(
            "可以改：title：原来是“旧”，改成“新”",
            "不能改：tracks/t/rubric/points：原来是“100”，改成“90”。已经有人填报，评分的指标和分值不能改。",
            "c：2 处改动里有 1 处不能改，没有发布。");
  }

  @Test
  void neverOpened_runsFromItsFileAnyway() {
    assertThat(print(new Proposal(Optional.empty(), List.of()), 0)).isEqualTo(1);
    assertThat(said.toString()).contains("没有开放过");
  }

  @ParameterizedTest
  @CsvSource({
    "RUNS, 没有可发布的",
    "CHANGED, 没有可发布的",
    "FAULTY, 先用 campaign lint",
    "UNSETTLED, 先用 campaign lint",
    "MISSING, 没有这个活动的配置文件",
    "UNREADABLE, 读不出来"
  })
  void nothingToPublish_saysWhy(State state, String words) {
    assertThat(print(of(state), 0)).isEqualTo(1);
    assertThat(said.toString()).contains(words);
  }

  @Test
  void anotherNodeWasFaster_isSaid() {
    assertThat(print(of(State.CHANGED, TITLE), 0)).isEqualTo(1);
    assertThat(said.toString()).contains("别处刚刚也发布了一版");
  }
}
