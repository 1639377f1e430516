package pingyou.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import pingyou.store.Hashes;

/** Bytes of uploaded files. A file is whole or isn't there, and stays as it was written. */
public final class FileStore {
  private static final String INCOMING = "incoming";
  private static final int CHUNK_BYTES = 64 * 1024;

  private final Path root;

  /**
   * @param root made when the first file comes
   */
  public FileStore(Path root) {
    this.root = root;
  }

  /** A file that is kept. */
  public record Kept(String sha256, long bytes) {}

  /** Where bytes are written while they arrive; on the same disk as all others. */
  public Path incoming() {
    return root.resolve(INCOMING);
  }

  /** Takes a file that has arrived whole; it is on disk for good when this returns. */
  public Kept keep(UUID owner, Path arrived) {
    try (var channel =
        FileChannel.open(arrived, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.force(true);
      var kept = new Kept(HexFormat.of().formatHex(hash(channel)), channel.size());
      var folder = Files.createDirectories(folder(owner));
      Files.move(arrived, folder.resolve(kept.sha256()), StandardCopyOption.ATOMIC_MOVE);
      try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
        entries.force(true);
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] hash(FileChannel channel) throws IOException {
    MessageDigest digest = Hashes.digest();
    var chunk = ByteBuffer.allocate(CHUNK_BYTES);
    channel.position(0);
    while (channel.read(chunk) >= 0) {
      digest.update(chunk.flip());
      chunk.clear();
    }
    return digest.digest();
  }

  /** Where an owner's file lies. */
  public Path path(UUID owner, String sha256) {
    return folder(owner).resolve(sha256);
  }

  private Path folder(UUID owner) {
    return root.resolve(owner.toString());
  }

  /** Destroys all files of an owner; a second time changes nothing. */
  public void destroy(UUID owner) {
    var folder = folder(owner);
    if (Files.isDirectory(folder)) {
      inside(folder).forEach(FileStore::delete);
      delete(folder);
    }
  }

  /** Deletes what began to arrive before an instant of machine time and never became a file. */
  public void sweepIncoming(Instant before) {
    if (Files.isDirectory(incoming())) {
      inside(incoming()).stream()
          .filter(it -> lastWritten(it).isBefore(before))
          .forEach(FileStore::delete);
    }
  }

  private static List<Path> inside(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant lastWritten(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException _) {
      return Instant.MAX; // it has just become a file
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
