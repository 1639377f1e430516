package pingyou.intake.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pingyou.campaign.rule.Refusal;
import pingyou.workbook.Flaw;

/** What stands in a file more than once: each of its rows names the others. */
final class Twice {
  private final Map<List<String>, List<Place>> places = new LinkedHashMap<>();

  private record Place(int row, int column) {}

  void note(List<String> key, int row, int column) {
    places.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Place(row, column));
  }

  /** A flaw for every place of what stands in more than one row. */
  List<Flaw> flaws() {
    return places.values().stream()
        .filter(it -> it.stream().map(Place::row).distinct().count() > 1)
        .flatMap(all -> all.stream().map(it -> flaw(it, all)))
        .toList();
  }

  private static Flaw flaw(Place place, List<Place> all) {
    var others =
        all.stream()
            .map(Place::row)
            .filter(it -> it != place.row())
            .distinct()
            .limit(5)
            .map(String::valueOf)
            .collect(Collectors.joining("、"));
    return new Flaw(place.row(), place.column(), Refusal.of("import.twice", "rows", others));
  }
}
