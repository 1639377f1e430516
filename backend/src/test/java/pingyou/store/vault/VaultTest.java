package pingyou.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VaultTest {
  @TempDir Path directory;
  private Path file;
  private Vault vault;
  private final Place place = new Place("answer", "value", new UUID(1, 2));

  @BeforeEach
  void makeKeys() {
    file = directory.resolve("vault.keys");
    KeyRing.create(file);
    vault = new Vault(KeyRing.read(file));
  }

  @Test
  void open_givesBackWhatWasSealed() {
    var sealed = vault.seal(Purpose.PERSONAL, place, "13800000000");
    assertThat(sealed).startsWith("v1:1:").doesNotContain("13800000000");
    assertThat(vault.open(Purpose.PERSONAL, place, sealed)).isEqualTo("13800000000");
  }

  @Test
  void seal_ofEqualValues_differs() {
    assertThat(vault.seal(Purpose.SPACE, place, "x"))
        .isNotEqualTo(vault.seal(Purpose.SPACE, place, "x"));
  }

  @Test
  void open_atAnotherPlaceOrForAnotherPurpose_isRefused() {
    var sealed = vault.seal(Purpose.SPACE, place, "secret");
    var elsewhere = new Place("answer", "value", new UUID(1, 3));
    assertThatThrownBy(() -> vault.open(Purpose.SPACE, elsewhere, sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.open(Purpose.PERSONAL, place, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void open_afterANewKey_stillReadsTheOldValue() throws IOException {
    var sealed = vault.seal(Purpose.SPACE, place, "secret");
    var line = Files.readAllLines(file).stream().filter(l -> l.startsWith("index:")).findFirst();
    Files.writeString(
        file, Files.readString(file) + line.orElseThrow().replace("index:1", "space:2") + "\n");
    var rotated = new Vault(KeyRing.read(file));
    assertThat(rotated.open(Purpose.SPACE, place, sealed)).isEqualTo("secret");
    assertThat(rotated.seal(Purpose.SPACE, place, "secret")).startsWith("v1:2:");
  }

  @Test
  void blindIndex_isEqualWithinACampaignOnly() {
    assertThat(vault.blindIndex("a", "1")).isEqualTo(vault.blindIndex("a", "1")).hasSize(64);
    assertThat(vault.blindIndex("a", "1")).isNotEqualTo(vault.blindIndex("b", "1"));
  }

  @Test
  void read_listsEveryFault() throws IOException {
    Files.writeString(file, "personal:1:AAAA\nspace\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> KeyRing.read(file))
        .hasMessageContaining("mode 0600")
        .hasMessageContaining("line 1")
        .hasMessageContaining("line 2")
        .hasMessageContaining("no key for purpose index");
  }

  @Test
  void create_neverOverwrites() {
    assertThatThrownBy(() -> KeyRing.create(file)).hasMessageContaining("key file");
  }
}
