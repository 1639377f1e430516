package pingyou.bot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.CopyOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.ledger.Changes;
import pingyou.bot.sandbox.ledger.Json;

/** People, chats and menu on disk: who followed before a restart still follows after it. */
final class StateFile {
  private record State(List<Person.Kept> people, @Nullable JsonNode menu) {}

  private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);
  private static final Set<String> TOPICS = Set.of("chat", "people", "menu");
  private static final long SAVED_AFTER_MS = 1_000;

  private final Vertx vertx;
  private final Path path;
  private @Nullable Platform platform;
  private boolean isPlanned;

  StateFile(Vertx vertx, Path path) {
    this.vertx = vertx;
    this.path = path;
  }

  /** Brings the platform to where the file left it, then follows its changes. */
  Future<Void> open(Platform on, Changes changes) {
    platform = on;
    var file = path.toString();
    return vertx
        .fileSystem()
        .exists(file)
        .compose(isThere ->
            isThere
                ? vertx.fileSystem().readFile(file).map(bytes -> restore(on, bytes))
                : Future.succeededFuture())
        .onSuccess(_ -> changes.watch(TOPICS, _ -> changed()))
        .mapEmpty();
  }

  private static boolean restore(Platform platform, Buffer bytes) {
    var state = Json.read(bytes.toString(), State.class);
    platform.people().restore(state.people());
    if (state.menu() != null) {
      platform.menu().publish(state.menu());
    }
    return true;
  }

  private void changed() {
    if (!isPlanned) {
      isPlanned = true;
      vertx.setTimer(SAVED_AFTER_MS, _ -> save().onFailure(e -> LOG.warn("State not saved", e)));
    }
  }

  /** Writes a file beside the old one and puts it in its place. */
  Future<Void> save() {
    isPlanned = false;
    if (platform == null) {
      return Future.succeededFuture();
    }
    var state = new State(platform.people().kept(), platform.menu().published());
    var beside = path + ".new";
    return vertx
        .fileSystem()
        .writeFile(beside, Buffer.buffer(Json.write(state)))
        .compose(_ ->
            vertx
                .fileSystem()
                .move(beside, path.toString(), new CopyOptions().setReplaceExisting(true)));
  }
}
