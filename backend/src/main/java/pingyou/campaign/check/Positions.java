package pingyou.campaign.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pingyou.campaign.rule.Refusal;

/**
 * Where everything stands in a campaign's file.
 *
 * @param file its name
 * @param spots by the way from the top, keys and list places divided by {@code /}: {@code
 *     tracks/teacher/applying/days}
 * @param passages those that name a clause, outer ones before the inner ones of the same line
 */
public record Positions(String file, Map<String, Spot> spots, List<Passage> passages) {
  public Positions {
    spots = Map.copyOf(spots);
    passages = List.copyOf(passages);
  }

  /** Both counted from 1. */
  public record Spot(int line, int column) {}

  /**
   * A part of the file with its clause.
   *
   * @param end the line after its last
   */
  public record Passage(int line, int end, String clause) {}

  /** Something to tell at this path; at what it stands in, where the path itself isn't written. */
  public Fault at(String path, Refusal what) {
    var known = path;
    while (!spots.containsKey(known) && known.contains("/")) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    var spot = spots.getOrDefault(known, new Spot(1, 1));
    return new Fault(file, spot.line(), spot.column(), what);
  }

  /** The clause of the innermost passage around a line; empty if none has one. */
  public String clauseAt(int line) {
    return passages.stream()
        .filter(it -> it.line() <= line && line < it.end())
        .max(Comparator.comparingInt(Passage::line))
        .map(Passage::clause)
        .orElse("");
  }
}
