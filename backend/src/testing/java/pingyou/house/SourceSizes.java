package pingyou.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The size limits of the house over a source tree: file ≤ 300 lines, method ≤ 40 lines, package ≤
 * 15 files. Sources are in google-java-format, so a method begins at its indent and ends at its
 * brace.
 */
public final class SourceSizes {
  private static final int FILE_LINES = 300;
  private static final int METHOD_LINES = 40;
  private static final int PACKAGE_FILES = 15;
  private static final Pattern TYPE =
      Pattern.compile("^ *(?:[a-z-]+ )*(?:class|interface|record|enum|@interface) .*");
  private static final Pattern OPENS = Pattern.compile("^( {2,6})(?=[\\w@<]).*");
  private static final Pattern CONTROL =
      Pattern.compile("^ *(?:if|for|while|switch|try|else|do|return|case)\\b.*");

  private SourceSizes() {}

  /** Every fault, as {@code path: what}. */
  public static List<String> faults(Path sources) {
    var faults = new ArrayList<String>();
    var packages = new HashMap<Path, Integer>();
    for (var file : javaFiles(sources)) {
      packages.merge(file.getParent(), 1, Integer::sum);
      var lines = lines(file);
      if (lines.size() > FILE_LINES) {
        faults.add(file + ": " + lines.size() + " lines");
      }
      longMethods(lines).forEach(name -> faults.add(file + ": " + name));
    }
    packages.forEach((directory, files) -> {
      if (files > PACKAGE_FILES) {
        faults.add(directory + ": " + files + " files");
      }
    });
    return faults;
  }

  /** Mapper statements that paste text into SQL. */
  public static List<String> pastedSql(Path sources) {
    return files(sources, ".xml").stream()
        .filter(file -> lines(file).stream().anyMatch(line -> line.contains("${")))
        .map(Path::toString)
        .toList();
  }

  public static List<Path> javaFiles(Path sources) {
    return files(sources, ".java");
  }

  static List<String> longMethods(List<String> lines) {
    var faults = new ArrayList<String>();
    for (int start = 0; start < lines.size(); start++) {
      var opening = OPENS.matcher(lines.get(start));
      if (!opening.matches()
          || TYPE.matcher(lines.get(start)).matches()
          || isControl(lines, start)) {
        continue;
      }
      int body = bodyLine(lines, start, opening.group(1));
      if (body < 0) {
        continue;
      }
      int end = lines.subList(body, lines.size()).indexOf(opening.group(1) + "}");
      if (end >= 0 && body + end - start + 1 > METHOD_LINES) {
        faults.add((body + end - start + 1) + " lines from line " + (start + 1));
      }
    }
    return faults;
  }

  private static boolean isControl(List<String> lines, int at) {
    return CONTROL.matcher(lines.get(at)).matches();
  }

  /** The line whose end opens the method's body, or -1 when this is a field or a call. */
  private static int bodyLine(List<String> lines, int start, String indent) {
    boolean parenthesis = false;
    for (int i = start; i < lines.size() && i < start + 15; i++) {
      var line = lines.get(i);
      if (i > start && !line.startsWith(indent + "  ") && !line.startsWith(indent + ")")) {
        return -1;
      }
      parenthesis |= line.contains("(");
      if (line.endsWith(";") || line.endsWith("-> {") || line.contains(" = ")) {
        return -1;
      }
      if (line.endsWith("{")) {
        return parenthesis ? i : -1;
      }
    }
    return -1;
  }

  private static List<Path> files(Path sources, String ending) {
    try (Stream<Path> walk = Files.walk(sources)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
