package pingyou.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.notice.wording.Wording;

final class WordsTest {
  private static final Map<String, Set<String>> USED =
      Map.ofEntries(
          Map.entry("review.card", Set.of()),
          Map.entry("review.role", Set.of()),
          Map.entry("review.secretariat", Set.of()),
          Map.entry("review.locked", Set.of()),
          Map.entry("review.office.role", Set.of()),
          Map.entry("review.office.locked", Set.of()),
          Map.entry("review.office.scores", Set.of()),
          Map.entry("review.early", Set.of("time")),
          Map.entry("review.late", Set.of("deadline")),
          Map.entry("review.indicator", Set.of()),
          Map.entry("review.score", Set.of("title", "max")),
          Map.entry("review.reading", Set.of("label")),
          Map.entry("review.comment.long", Set.of("limit", "over")),
          Map.entry("review.missing.score", Set.of("title")),
          Map.entry("review.missing.reading", Set.of("label")),
          Map.entry("review.reason.missing", Set.of()),
          Map.entry("review.reason.long", Set.of("limit", "over")),
          Map.entry("review.assign.no-cases", Set.of()),
          Map.entry(
              "review.assign.reviewers",
              Set.of("number", "wanted", "eligible", "region", "school", "conflict", "recused")),
          Map.entry("review.assign.places", Set.of("numbers", "wanted", "places")),
          Map.entry("review.assign.kept", Set.of("number", "reviewer")),
          Map.entry("review.conflict.role", Set.of()),
          Map.entry("review.conflict.target", Set.of()),
          Map.entry("review.extension.card", Set.of()),
          Map.entry("review.extension.not-later", Set.of("deadline")),
          Map.entry("review.extension.past", Set.of()),
          Map.entry("review.unlock.card", Set.of()),
          Map.entry("review.decided", Set.of()),
          Map.entry("review.login.none", Set.of()),
          Map.entry("review.login.untroubled", Set.of()));

  /** The chat's texts are somebody else's. */
  @Test
  void everyRefusal_hasItsSentence(@TempDir Path templates) throws IOException {
    var messages = Path.of(System.getProperty("pingyou.home"), "templates", "message");
    Files.createDirectory(templates.resolve("chat"));
    Files.createSymbolicLink(templates.resolve("message"), messages.toAbsolutePath());
    var wording = Wording.load(templates);
    assertThat(wording.faults(USED)).isEmpty();
  }
}
