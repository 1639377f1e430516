package pingyou.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CampaignCommandTest {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final Path EXAMPLE = HOME.resolve("config/examples/reading-2021.yaml");

  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new CampaignCommand(HOME, _ -> 1))
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(said, true))
        .execute(arguments);
  }

  @Test
  void lint_soundFile_tellsEachQuestionWithItsDecision() {
    assertThat(run("lint", EXAMPLE.toString())).isZero();
    assertThat(said.toString().lines())
        .hasSize(3 * 9 + 1)
        .startsWith(
            "reading-2021.yaml:38:7  提醒  close-hour  通知 二",
            "    截止只写了日子，没有写几点。这里按北京时间当天 24:00，要定。",
            "    已定（close-hour）：各个截止日含当天，到 24:00 为止；8月15日是星期日，照常截止。")
        .endsWith("reading-2021.yaml：没有错误，9 处原文没有说定的都已经定下。");
  }

  @Test
  void lint_questionWithoutDecision_isRefused(@TempDir Path folder) throws IOException {
    var open = folder.resolve("reading-2021.yaml");
    Files.writeString(open, Files.readString(EXAMPLE).replace("settles: [gap]", "quote: 整理"));

    assertThat(run("lint", open.toString())).isEqualTo(1);
    assertThat(said.toString())
        .contains("没有定。在 assumed 里写下怎么办和依据，加上 settles：[gap]。")
        .contains("reading-2021.yaml：0 处错误，1 处还没有定，不能开放。");
  }

  @Test
  void lint_asJson_isJson() throws IOException {
    assertThat(run("lint", EXAMPLE.toString(), "--json")).isZero();
    var json = new ObjectMapper().readTree(said.toString());
    assertThat(json.path("settled").asBoolean()).isTrue();
    assertThat(json.at("/findings/0/check").asText()).isEqualTo("close-hour");
    assertThat(json.at("/findings/0/decision/key").asText()).isEqualTo("close-hour");
  }

  @Test
  void lint_faultyFile_namesEachPlace(@TempDir Path folder) throws IOException {
    var broken = folder.resolve("reading-2021.yaml");
    var text = Files.readString(EXAMPLE).replace("kind: mobile", "kind: mobil");
    Files.writeString(broken, text.replace("percent: 30", "percent: 300"));

    assertThat(run("lint", broken.toString())).isEqualTo(1);
    assertThat(said.toString().lines())
        .satisfiesExactly(
            it -> assertThat(it).matches("reading-2021.yaml:\\d+:\\d+  错误  not-one-of"),
            it -> assertThat(it).startsWith("    “kind”不能写“mobil”。"),
            it -> assertThat(it).matches("reading-2021.yaml:\\d+:\\d+  错误  out-of-range  通知 四"),
            it -> assertThat(it).startsWith("    “percent”要在 1 到 100 之间"),
            it -> assertThat(it).isEqualTo("reading-2021.yaml：2 处错误，0 处还没有定，不能开放。"));
  }

  @Test
  void lint_unknownCampaign_isWrongUse() {
    assertThat(run("lint", "nowhere-2021")).isEqualTo(2);
    assertThat(said.toString()).contains("there is no campaign nowhere-2021");
  }

  @Test
  void publish_withoutAReason_isWrongUse() {
    assertThat(run("publish", "guizhou-2021")).isEqualTo(2);
    assertThat(said.toString()).contains("--reason");
  }

  @Test
  void show_saysTheWindowsAsNoticesDo() {
    assertThat(run("show", "guizhou-2021")).isZero();
    assertThat(said.toString())
        .contains("applying  2021-08-01 00:00 – 2021-09-13 24:00")
        .doesNotContain("– 2021-09-14 00:00");
  }

  @Test
  void show_asJson_isJson() throws IOException {
    assertThat(run("show", "guizhou-2021", "--json")).isZero();
    assertThat(new ObjectMapper().readTree(said.toString()).path("id").asText())
        .isEqualTo("guizhou-2021");
  }
}
