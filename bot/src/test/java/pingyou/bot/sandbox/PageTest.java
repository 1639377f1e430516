package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's own files: all there, no script inside the HTML, words as the house writes them. */
class PageTest {
  private static final Pattern PART =
      Pattern.compile("(?:src|href)=\"([a-z]+\\.(?:js|css))\"|from \"\\./([a-z]+\\.js)\"");
  private static final Pattern UNWANTED = Pattern.compile("确定|点击|请勿|非法|操作失败|用户|！");

  @Test
  void page_everyPartItNames_isThereAndSpeaksPlainly() throws IOException {
    var open = new ArrayDeque<>(List.of("index.html"));
    var seen = new TreeSet<String>();
    while (!open.isEmpty()) {
      var name = open.remove();
      if (seen.add(name)) {
        var text = read(name);
        assertThat(UNWANTED.matcher(text).results()).as(name).isEmpty();
        PART.matcher(text)
            .results()
            .forEach(m -> open.add(m.group(1) == null ? m.group(2) : m.group(1)));
      }
    }
    assertThat(seen)
        .containsExactly(
            "api.js",
            "bubbles.js",
            "calm.js",
            "clock.js",
            "composer.js",
            "dom.js",
            "faults.js",
            "fill.js",
            "index.html",
            "lines.js",
            "main.js",
            "page.css",
            "phone.css",
            "phones.js",
            "time.js",
            "tokens.css",
            "view.js",
            "wire.css",
            "wire.js");
    assertThat(read("index.html")).doesNotContain("<script>").doesNotContain(" style=");
  }

  private static String read(String name) throws IOException {
    try (var in = PageTest.class.getResourceAsStream("/sandbox/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
