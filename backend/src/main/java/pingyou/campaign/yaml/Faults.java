package pingyou.campaign.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import pingyou.campaign.check.Fault;
import pingyou.campaign.rule.Refusal;

/** Collects the faults of one file. */
final class Faults {
  private final String file;
  private final List<Fault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  /** Notes a fault; the pairs are placeholder, value, placeholder, value … */
  void add(Mark at, String key, String... pairs) {
    found.add(new Fault(file, lineOf(at), at.getColumn() + 1, Refusal.of(key, pairs)));
  }

  /** Notes a fault of the file as a whole. */
  void addAtTop(String key, String... pairs) {
    found.add(new Fault(file, 1, 1, Refusal.of(key, pairs)));
  }

  /** Notes that what stands here stood there already. */
  void twice(Mark at, String key, Mark before) {
    add(at, "fault.twice", "key", key, "line", String.valueOf(lineOf(before)));
  }

  /** How many there are so far. */
  int count() {
    return found.size();
  }

  private static int lineOf(Mark mark) {
    return mark.getLine() + 1;
  }

  List<Fault> all() {
    return found.stream().sorted(Fault.BY_PLACE).toList();
  }
}
