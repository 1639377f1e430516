package pingyou.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pingyou.web.part.Shell.Theme;

/**
 * Renders every page and part with sample data into {@code target/gallery}, to be looked at, and
 * holds the templates to the words and the markup of the house.
 */
class GalleryTest {
  private static final Path TEMPLATES =
      Path.of(System.getProperty("pingyou.home"), "templates/page");
  private static final Pattern CALL = Pattern.compile("@template\\.([a-z.]+)\\(");
  private static final List<String> BANNED = List.of("确定", "点击", "请勿", "非法", "操作失败", "！");

  @Test
  void pages_inLightDarkAndLargePrint_areWellFormed() throws IOException {
    var shells =
        Map.of(
            "", Samples.shell(Theme.SYSTEM, false),
            ".dark", Samples.shell(Theme.DARK, false),
            ".large", Samples.shell(Theme.LIGHT, true));
    var faults = new TreeMap<String, List<String>>();
    for (var shell : shells.entrySet()) {
      for (var page : Gallery.rendered(shell.getValue()).entrySet()) {
        write(page.getKey() + shell.getKey(), page.getValue());
        faults.put(page.getKey() + shell.getKey(), Markup.faults(page.getValue()));
      }
    }
    assertThat(faults)
        .hasSizeGreaterThan(20)
        .allSatisfy((page, found) -> assertThat(found).isEmpty());
  }

  @Test
  void templates_neverUseBannedWords() throws IOException {
    var found = new TreeSet<String>();
    for (var template : templates().entrySet()) {
      var text = template.getValue().replace("用户名", "");
      BANNED.stream()
          .filter(text::contains)
          .forEach(word -> found.add(template.getKey() + " " + word));
      if (text.contains("用户")) {
        found.add(template.getKey() + " 用户");
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void parts_areAllShown() throws IOException {
    var templates = templates();
    var pages = Gallery.rendered(Samples.shell(Theme.SYSTEM, false)).keySet();
    var shown = new HashSet<String>();
    for (var page : pages) {
      reach(page.replaceAll("-.*", ""), templates, shown);
    }
    var parts = templates.keySet().stream().filter(name -> name.startsWith("parts.")).toList();
    assertThat(shown).containsAll(parts);
  }

  private static void reach(String name, Map<String, String> templates, Set<String> shown) {
    if (shown.add(name)) {
      CALL.matcher(templates.getOrDefault(name, ""))
          .results()
          .forEach(call -> reach(call.group(1), templates, shown));
    }
  }

  private static Map<String, String> templates() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> file.toString().endsWith(".jte"))
          .collect(Collectors.toMap(GalleryTest::name, GalleryTest::read));
    }
  }

  private static String name(Path template) {
    return TEMPLATES.relativize(template).toString().replace(".jte", "").replace('/', '.');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String name, String html) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "gallery"));
    Files.writeString(folder.resolve(name + ".html"), html);
  }
}
