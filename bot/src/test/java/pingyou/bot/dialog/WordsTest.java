package pingyou.bot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import pingyou.bot.dialog.turn.Word;
import pingyou.notice.wording.Wording;

/**
 * Code and templates agree: every key has its text, every placeholder its value, no text is idle.
 */
final class WordsTest {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final Path BOT = HOME.resolve("bot/src/main/java/pingyou/bot");
  private static final Path TEXTS = HOME.resolve("templates/chat");
  private static final List<String> FILES =
      List.of("words.yaml", "general.yaml", "ask.yaml", "submit.yaml", "work.yaml");
  private static final Pattern METHOD_END = Pattern.compile("\n  }\n");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z-]*(?:\\.[a-z][a-z-]*)*)\"");

  /** Refusals of features that the chat treats in a way of its own. */
  private static final Set<String> REFUSALS =
      Set.of("application.consent", "answer.choice.unknown", "answer.region.unknown");

  @Test
  void everyText_isAskedFor() throws IOException {
    var keys = keys();
    keys.removeAll(asked().keySet());
    keys.removeIf(key -> key.startsWith("word.") || key.startsWith("media."));
    assertThat(keys).isEmpty();
  }

  @Test
  void everyKey_hasItsTextAndItsValues() throws IOException {
    var asked = asked();
    asked.keySet().retainAll(keys());
    assertThat(Wording.load(HOME.resolve("templates")).faults(asked)).isEmpty();
    var elsewhere =
        asked().keySet().stream().filter(it -> it.contains(".")).collect(Collectors.toSet());
    elsewhere.removeAll(keys());
    assertThat(elsewhere).isEqualTo(REFUSALS);
  }

  @Test
  void everyWord_isWritten() throws IOException {
    assertThat(keys())
        .containsAll(Arrays.stream(Word.values()).map(Word::key).toList())
        .containsAll(
            Arrays.stream(Input.Media.Kind.values())
                .map(kind -> "media." + kind.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  /** Literals of the sources that may be keys, with all other literals of the same method. */
  private static Map<String, Set<String>> asked() throws IOException {
    var asked = new HashMap<String, Set<String>>();
    for (var file : sources()) {
      for (var method : METHOD_END.splitAsStream(Files.readString(file)).toList()) {
        var literals =
            LITERAL.matcher(method).results().map(it -> it.group(1)).collect(Collectors.toSet());
        for (var literal : literals) {
          asked.computeIfAbsent(literal, _ -> new TreeSet<>()).addAll(literals);
        }
      }
    }
    return asked;
  }

  private static Set<String> keys() throws IOException {
    var keys = new TreeSet<String>();
    for (var file : FILES) {
      Map<String, String> texts = new Yaml().load(Files.readString(TEXTS.resolve(file)));
      keys.addAll(texts.keySet());
    }
    return keys;
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(BOT.resolve("dialog"))) {
      var said = Stream.of(BOT.resolve("work/CaseCourses.java"));
      return Stream.concat(files.filter(file -> file.toString().endsWith(".java")), said)
          .sorted()
          .toList();
    }
  }
}
