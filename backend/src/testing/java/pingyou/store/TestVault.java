package pingyou.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import pingyou.store.vault.KeyRing;
import pingyou.store.vault.Vault;

/** A vault with keys of its own, for tests. */
public final class TestVault {
  private TestVault() {}

  public static Vault create() {
    try {
      var directory = Files.createTempDirectory("pingyou-test-keys");
      var file = directory.resolve("vault.keys");
      KeyRing.create(file);
      var vault = new Vault(KeyRing.read(file));
      Files.delete(file);
      Files.delete(directory);
      return vault;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
