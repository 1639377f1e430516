package pingyou.campaign.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code provinces.csv}, {@code cities.csv} and {@code counties.csv} of a folder, leaving out
 * what {@code statistical-zones.csv} names. Lines that begin with {@code #} are comments, the first
 * other line is the head; no value holds a comma.
 */
public final class RegionFiles {
  private RegionFiles() {}

  /**
   * @throws UncheckedIOException if a file can't be read
   * @throws IllegalArgumentException if a line is broken or names what isn't there; the message
   *     says which
   */
  public static Regions read(Path folder) {
    var regions = new ArrayList<Region>();
    regions.addAll(regions(folder.resolve("provinces.csv"), UnitKind.PROVINCE));
    regions.addAll(regions(folder.resolve("cities.csv"), UnitKind.CITY));
    regions.addAll(regions(folder.resolve("counties.csv"), UnitKind.COUNTY));
    for (var zone : rows(folder.resolve("statistical-zones.csv"), 2)) {
      if (!regions.removeIf(it -> it.code().equals(zone[0]) && it.name().equals(zone[1]))) {
        throw new IllegalArgumentException("statistical-zones.csv names no county: " + zone[0]);
      }
    }
    return new Regions(regions);
  }

  private static List<Region> regions(Path file, UnitKind kind) {
    return rows(file, kind == UnitKind.PROVINCE ? 2 : 3).stream()
        .map(row -> new Region(row[0], row[1], kind, parent(row)))
        .toList();
  }

  private static @Nullable String parent(String[] row) {
    return row.length == 3 ? row[2] : null;
  }

  private static List<String[]> rows(Path file, int columns) {
    var rows = new ArrayList<String[]>();
    for (var line : lines(file)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      var row = line.split(",", -1);
      if (row.length != columns) {
        throw new IllegalArgumentException(file.getFileName() + ": not a row: " + line);
      }
      rows.add(row);
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
