package pingyou.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source of everything that gives pages their addresses. */
final class Routings {
  private Routings() {}

  /** Of {@code Site} and the routes that it hands parts of it to. */
  static String source(Path java) throws IOException {
    var source = new StringBuilder();
    try (var files = Files.newDirectoryStream(java.resolve("pingyou/web"), "{Site,*Routes}.java")) {
      for (var file : files) {
        source.append(Files.readString(file));
      }
    }
    return source.toString();
  }
}
