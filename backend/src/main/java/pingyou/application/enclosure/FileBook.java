package pingyou.application.enclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.answer.Author;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.form.proof.ProofFile;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Ids;
import pingyou.store.Tx;
import pingyou.store.file.FileStore;

/**
 * The files of applications. One that an answer no longer names stays until the application's
 * personal values go: an undone change and the submission that counts may name it.
 */
public final class FileBook {
  /** Of one application, whatever became of them. */
  private static final int MOST_FILES = 100;

  private static final int LONGEST_NAME = 120;

  private final FileStore store;

  public FileBook(FileStore store) {
    this.store = store;
  }

  /** Keeps a file that arrived, if the field takes it. The application must be locked. */
  public Outcome<ProofFile> keep(Tx tx, Author author, Upload upload, Limits limits) {
    long bytes = size(upload.path());
    if (bytes == 0) {
      return Outcome.refused(Refusal.of("file.empty"));
    }
    if (bytes > limits.bytes()) {
      return Outcome.refused(Refusal.of("file.too-big", "max", String.valueOf(limits.megabytes())));
    }
    var type = Contents.typeOf(upload.path(), upload.name()).filter(limits.types()::contains);
    if (type.isEmpty()) {
      return Outcome.refused(Refusal.of("file.type", "types", limits.named()));
    }
    var mapper = tx.mapper(EnclosureMapper.class);
    var application = author.application();
    if (mapper.countFiles(application.id()) >= MOST_FILES) {
      return Outcome.refused(Refusal.of("file.too-many", "max", String.valueOf(MOST_FILES)));
    }
    var kept = store.keep(application.id(), upload.path());
    var row =
        new FileRow(
            Ids.next(),
            application.campaign(),
            application.id(),
            author.person(),
            called(upload.name(), type.get()),
            type.get(),
            kept.bytes(),
            kept.sha256(),
            author.moment().at());
    mapper.insertFile(row);
    return Outcome.done(row.named());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sender's name for it without folders, and with the ending of what it is. */
  private static String called(String name, FileType type) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
    int dot = plain.lastIndexOf('.');
    var ending = plain.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean fits = dot > 0 && (ending.equals(type.extension()) || isSame(ending, type));
    var stem = fits ? plain.substring(0, dot) : plain;
    int length = stem.codePointCount(0, stem.length());
    var cut =
        length <= LONGEST_NAME ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST_NAME));
    return (cut.isEmpty() ? type.extension() : cut) + "." + type.extension();
  }

  private static boolean isSame(String ending, FileType type) {
    return type == FileType.JPG && ending.equals("jpeg");
  }

  public Optional<FileRow> find(Tx tx, UUID id) {
    return Optional.ofNullable(tx.mapper(EnclosureMapper.class).file(id));
  }

  /** Whether the file is this application's, exactly as an answer names it. */
  public boolean holds(Tx tx, UUID application, ProofFile file) {
    return find(tx, file.id())
        .filter(it -> it.application().equals(application) && it.named().equals(file))
        .isPresent();
  }

  /** Where its bytes lie. */
  public Path path(FileRow file) {
    return store.path(file.application(), file.sha256());
  }

  /** Destroys an application's files, the bytes first: what fails between is done once more. */
  public void destroy(Tx tx, UUID application) {
    store.destroy(application);
    tx.mapper(EnclosureMapper.class).deleteFiles(application);
  }
}
