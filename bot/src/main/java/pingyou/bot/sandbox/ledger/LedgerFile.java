package pingyou.bot.sandbox.ledger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import java.nio.file.Path;

/** The ledger's copy on disk: one JSON object a line, appended in order, never rewritten. */
public final class LedgerFile {
  private final AsyncFile file;

  private LedgerFile(AsyncFile file) {
    this.file = file;
  }

  /** Opens or makes the file and its directory. */
  public static Future<LedgerFile> open(Vertx vertx, Path path) {
    var options = new OpenOptions().setAppend(true).setCreate(true);
    var files = vertx.fileSystem();
    return files
        .mkdirs(path.toAbsolutePath().resolve("..").normalize().toString())
        .compose(_ -> files.open(path.toString(), options))
        .map(LedgerFile::new);
  }

  void append(Entry entry) {
    file.write(Buffer.buffer(Json.write(entry) + "\n"));
  }

  public Future<Void> close() {
    return file.flush().eventually(file::close);
  }
}
