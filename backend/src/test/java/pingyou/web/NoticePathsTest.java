package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pingyou.notice.wording.NoticeKind;
import pingyou.notice.wording.NoticeKinds;

/** A notice that opens a page that isn't there helps nobody. */
final class NoticePathsTest {
  private static final Pattern PAGE = Pattern.compile("page\\(\\s*\"([^\"]+)\"");

  @Test
  void everyNotice_opensAPageOfTheSite() throws IOException {
    var home = Path.of(System.getProperty("pingyou.home"));
    var pages = new HashSet<String>();
    PAGE.matcher(Routings.source(home.resolve("backend/src/main/java")))
        .results()
        .forEach(page -> pages.add(page.group(1)));

    var paths =
        NoticeKinds.load(home.resolve("templates")).all().stream()
            .map(NoticeKind::path)
            .filter(Objects::nonNull)
            .distinct()
            .toList();

    assertThat(paths).isNotEmpty();
    assertThat(pages).containsAll(paths);
  }
}
