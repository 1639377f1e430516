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
    return new CommandLine(new CampaignCommand(HOME))
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(said, true))
        .execute(arguments);
  }

  @Test
  void lint_soundFile_saysSo() {
    assertThat(run("lint", EXAMPLE.toString())).isZero();
    assertThat(said.toString().strip()).isEqualTo("reading-2021.yaml：没有发现错误。");
  }

  @Test
  void lint_faultyFile_namesEachPlace(@TempDir Path folder) throws IOException {
    var broken = folder.resolve("reading-2021.yaml");
    var text = Files.readString(EXAMPLE).replace("kind: mobile", "kind: mobil");
    Files.writeString(broken, text.replace("percent: 30", "percent: 300"));

    assertThat(run("lint", broken.toString())).isEqualTo(1);
    assertThat(said.toString().lines())
        .satisfiesExactly(
            it -> assertThat(it).matches("reading-2021.yaml:\\d+:\\d+  “kind”不能写“mobil”。.*"),
            it -> assertThat(it).matches("reading-2021.yaml:\\d+:\\d+  “percent”要在 1 到 100 之间.*"));
  }

  @Test
  void lint_unknownCampaign_isWrongUse() {
    assertThat(run("lint", "nowhere-2021")).isEqualTo(2);
    assertThat(said.toString()).contains("there is no campaign nowhere-2021");
  }

  @Test
  void show_asJson_isJson() throws IOException {
    assertThat(run("show", "guizhou-2021", "--json")).isZero();
    assertThat(new ObjectMapper().readTree(said.toString()).path("id").asText())
        .isEqualTo("guizhou-2021");
  }
}
