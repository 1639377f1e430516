package pingyou.store.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys from one file, lines of {@code purpose:id:base64} with 32 bytes each. The last line of a
 * purpose is the one that seals; earlier ones still open. The file belongs to its owner alone (mode
 * ≤ 0600).
 */
public final class KeyRing {
  private static final int KEY_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Map<Purpose, SequencedMap<String, SecretKey>> keys;

  private KeyRing(Map<Purpose, SequencedMap<String, SecretKey>> keys) {
    this.keys = keys;
  }

  /**
   * @throws IllegalStateException naming every fault: mode, malformed lines, missing purposes
   */
  public static KeyRing read(Path file) {
    var faults = new ArrayList<String>();
    var keys = new EnumMap<Purpose, SequencedMap<String, SecretKey>>(Purpose.class);
    try {
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        faults.add("the key file must be readable by its owner only (mode 0600)");
      }
      int number = 0;
      for (var line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#") && !add(keys, line.strip())) {
          faults.add("line " + number + " is not purpose:id:base64 of 32 bytes");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the key file", e);
    }
    for (var purpose : Purpose.values()) {
      if (!keys.containsKey(purpose)) {
        faults.add("no key for purpose " + purpose.name().toLowerCase(Locale.ROOT));
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("key file: " + String.join("; ", faults));
    }
    return new KeyRing(keys);
  }

  /** Makes a file with a new key for each purpose, as the sandbox does; never overwrites one. */
  public static void create(Path file) {
    var random = new SecureRandom();
    var lines =
        new ArrayList<String>(List.of("# purpose:id:base64, the last line of a purpose seals"));
    for (var purpose : Purpose.values()) {
      var key = new byte[KEY_BYTES];
      random.nextBytes(key);
      lines.add(
          purpose.name().toLowerCase(Locale.ROOT)
              + ":1:"
              + Base64.getEncoder().encodeToString(key));
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
      Files.write(file, lines, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the key file", e);
    }
  }

  private static boolean add(Map<Purpose, SequencedMap<String, SecretKey>> keys, String line) {
    var parts = line.split(":", -1);
    if (parts.length != 3 || !parts[1].matches("[A-Za-z0-9-]{1,16}")) {
      return false;
    }
    try {
      var purpose = Purpose.valueOf(parts[0].toUpperCase(Locale.ROOT));
      var key = Base64.getDecoder().decode(parts[2]);
      if (key.length != KEY_BYTES) {
        return false;
      }
      return keys.computeIfAbsent(purpose, p -> new LinkedHashMap<>())
              .putIfAbsent(parts[1], new SecretKeySpec(key, "AES"))
          == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  String current(Purpose purpose) {
    return ring(purpose).lastEntry().getKey();
  }

  SecretKey key(Purpose purpose, String id) {
    var key = ring(purpose).get(id);
    if (key == null) {
      throw new IllegalStateException("no key " + id + " for " + purpose);
    }
    return key;
  }

  private SequencedMap<String, SecretKey> ring(Purpose purpose) {
    var ring = keys.get(purpose);
    if (ring == null) {
      throw new IllegalStateException("no key for " + purpose);
    }
    return ring;
  }
}
