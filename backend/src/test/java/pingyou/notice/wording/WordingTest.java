package pingyou.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordingTest {
  @TempDir private Path templates;

  @BeforeEach
  void directories() throws IOException {
    Files.createDirectory(templates.resolve("chat"));
    Files.createDirectory(templates.resolve("message"));
  }

  @Test
  void say_fillsEveryPlace_andLeavesBracesInValuesAlone() throws IOException {
    write("chat/apply.yaml", "apply:\n  kept: 已收：{label}，{label} 是 {value}。\n");
    assertThat(Wording.load(templates).say("apply.kept", Map.of("label", "网址", "value", "{x}$1")))
        .isEqualTo("已收：网址，网址 是 {x}$1。");
  }

  @Test
  void say_anUnknownKeyOrAMissingValue_isABug() throws IOException {
    write("message/a.yaml", "a.b: 还有 {count} 份\n");
    var wording = Wording.load(templates);
    assertThatThrownBy(() -> wording.say("a.c")).hasMessage("no text a.c");
    assertThatThrownBy(() -> wording.say("a.b"))
        .hasMessage("no value for {count} in: 还有 {count} 份");
  }

  @Test
  void load_namesEveryFaultWithItsPlace() throws IOException {
    write("chat/one.yaml", "a: 一\nb: [1, 2]\nc: 半个 {大括号\na: 二\n");
    write("message/two.yaml", "c: 又一个\nd:\n");
    write("message/three.yaml", "e: 'unclosed\n");
    assertThatThrownBy(() -> Wording.load(templates))
        .hasMessageContainingAll(
            "one.yaml:2: a text belongs here",
            "one.yaml:3: a brace that belongs to no {placeholder}",
            "one.yaml:4: a stands here twice",
            "two.yaml:1: c stands in two places",
            "two.yaml:2: a text belongs here",
            "three.yaml:2: found unexpected end of stream");
  }

  @Test
  void faults_listsWhatCodeAsksForAndTextsDontHave() throws IOException {
    write("message/a.yaml", "a.b: 还有 {count} 份，{deadline}截止\n");
    var used = Map.of("a.b", Set.of("count", "unit"), "a.c", Set.<String>of());
    assertThat(Wording.load(templates).faults(used))
        .containsExactly("a.b asks for {deadline}", "no text a.c");
  }

  @Test
  void theTemplates_canBeRead() {
    Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(templates.resolve(file), text);
  }
}
