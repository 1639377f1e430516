package pingyou.campaign.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Refusal;

/**
 * That rows name places, none of which is counted twice within a group: neither by itself nor by a
 * wider one in which it lies.
 *
 * @param of the columns with places; each row has one of them at least
 * @param by the column by which rows belong together
 */
public record Once(List<String> of, String by) {
  public Once {
    of = List.copyOf(of);
  }

  /** A place and the row, from 1, in which it stands. */
  private record Named(int row, String group, String place) {}

  /** What is wrong, by row. */
  List<Refusal> faults(Rows rows, Regions regions) {
    var faults = new ArrayList<Refusal>();
    var named = new ArrayList<Named>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.list().get(i);
      var places = of.stream().filter(row::containsKey).toList();
      if (places.isEmpty()) {
        faults.add(Refusal.of("answer.table.no-place", "row", String.valueOf(i + 1)));
      }
      for (var column : places) {
        named.add(named(i + 1, row, column));
      }
    }
    for (var later : named) {
      named.stream()
          .filter(it -> it.group().equals(later.group()))
          .filter(it -> isTwice(it, later, named, regions))
          .findFirst()
          .ifPresent(it -> faults.add(twice(later, it, regions)));
    }
    return faults;
  }

  private Named named(int row, Map<String, String> cells, String column) {
    return new Named(row, cells.getOrDefault(by, ""), cells.getOrDefault(column, ""));
  }

  /** The same place is told of its later row; a narrower one of its row, wherever that is. */
  private static boolean isTwice(Named wider, Named place, List<Named> order, Regions regions) {
    return wider.place().equals(place.place())
        ? order.indexOf(wider) < order.indexOf(place)
        : regions.liesIn(place.place(), wider.place());
  }

  private static Refusal twice(Named place, Named wider, Regions regions) {
    var same = place.place().equals(wider.place());
    return Refusal.of(
        same ? "answer.table.twice" : "answer.table.contained",
        "row",
        String.valueOf(place.row()),
        "other",
        String.valueOf(wider.row()),
        "place",
        name(place.place(), regions),
        "wider",
        name(wider.place(), regions),
        "group",
        place.group());
  }

  private static String name(String code, Regions regions) {
    return regions.find(code).map(Region::name).orElse(code);
  }
}
