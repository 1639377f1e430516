package pingyou.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process that lives and dies with this program. It has a session of its own, so that
 * Ctrl-C in a terminal reaches only us and we close in order; where {@code setpriv} exists the
 * kernel ends it when we are killed, elsewhere the next start finds it by its pid file.
 */
final class Child implements AutoCloseable {
  /**
   * The kernel's parent-death signal goes by thread, so children start from one that never ends.
   */
  private static final ExecutorService PARENT =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("children").factory());

  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Process process;
  private final Path pidFile;

  private Child(Process process, Path pidFile) {
    this.process = process;
    this.pidFile = pidFile;
  }

  /**
   * @param command program and arguments; the program's path is absolute
   * @param log where its output goes, begun anew
   */
  static Child start(List<String> command, Path log, Path pidFile) {
    endOrphan(Path.of(command.getFirst()), pidFile);
    var whole = new ArrayList<String>();
    onPath("setsid").ifPresent(setsid -> whole.add(setsid.toString()));
    onPath("setpriv")
        .ifPresent(setpriv -> whole.addAll(List.of(setpriv.toString(), "--pdeathsig", "TERM")));
    whole.addAll(command);
    try {
      var builder =
          new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
      var process = PARENT.submit(builder::start).get();
      Files.writeString(pidFile, process.pid() + " " + ProcessHandle.current().pid());
      return new Child(process, pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot start " + command.getFirst(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    end(process.toHandle());
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends what an earlier, killed program left behind, and only if it runs our own binary.
   *
   * @throws InUse if the program that started it still runs
   */
  private static void endOrphan(Path program, Path pidFile) {
    try {
      if (!Files.exists(pidFile)) {
        return;
      }
      var pids = Files.readString(pidFile).strip().split(" ", -1);
      if (pids.length == 2 && runs(program, pids[0])) {
        var child = ProcessHandle.of(Long.parseLong(pids[0]));
        requireOrphan(child, Long.parseLong(pids[1]), pidFile);
        child.ifPresent(Child::end);
      }
      Files.delete(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A living program's child has it as its parent; an orphan was handed to another one. */
  private static void requireOrphan(Optional<ProcessHandle> child, long owner, Path pidFile) {
    boolean owned =
        owner != ProcessHandle.current().pid()
            && child.flatMap(ProcessHandle::parent).map(ProcessHandle::pid).orElse(-1L) == owner;
    if (owned) {
      throw new InUse(owner, String.valueOf(pidFile.getParent()));
    }
  }

  private static boolean runs(Path program, String pid) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", pid, "exe")).equals(program.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
  }

  private static Optional<Path> onPath(String program) {
    for (var directory : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      var file = Path.of(directory.isEmpty() ? "." : directory, program);
      if (Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
