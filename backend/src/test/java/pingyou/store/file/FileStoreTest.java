package pingyou.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.store.Hashes;

class FileStoreTest {
  private static final UUID OWNER = new UUID(0, 1);
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  @TempDir private Path root;

  private Path arrived(String name, String text) throws IOException {
    var store = new FileStore(root);
    return Files.writeString(Files.createDirectories(store.incoming()).resolve(name), text);
  }

  @Test
  void keep_isNamedByItsHash_andOnceForAll() throws IOException {
    var store = new FileStore(root);
    var first = arrived("a", "内容");
    var kept = store.keep(OWNER, first);

    assertThat(kept).isEqualTo(new FileStore.Kept(Hashes.sha256("内容"), 6));
    assertThat(first).doesNotExist();
    assertThat(store.path(OWNER, kept.sha256())).hasContent("内容");
    assertThat(store.keep(OWNER, arrived("b", "内容"))).isEqualTo(kept);
    assertThat(root.resolve(OWNER.toString())).isDirectoryContaining(_ -> true);
  }

  @Test
  void destroy_takesOneOwnersFilesAlone_andMayBeRepeated() throws IOException {
    var store = new FileStore(root);
    var other = new UUID(0, 2);
    var mine = store.keep(OWNER, arrived("a", "一"));
    var theirs = store.keep(other, arrived("b", "一"));
    store.destroy(OWNER);
    store.destroy(OWNER);

    assertThat(store.path(OWNER, mine.sha256())).doesNotExist();
    assertThat(store.path(other, theirs.sha256())).hasContent("一");
  }

  @Test
  void sweepIncoming_takesWhatIsOldAlone() throws IOException {
    var store = new FileStore(root);
    store.sweepIncoming(NOON);
    var old = arrived("old", "一");
    var young = arrived("young", "二");
    Files.setLastModifiedTime(old, FileTime.from(NOON.minusSeconds(1)));
    Files.setLastModifiedTime(young, FileTime.from(NOON));
    store.sweepIncoming(NOON);

    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }
}
