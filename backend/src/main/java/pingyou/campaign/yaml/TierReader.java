package pingyou.campaign.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import pingyou.campaign.points.PointsRule.Tier;

/**
 * Tiers from 0 upwards: {@code 0 .. 299}, {@code 300 .. 500}, {@code 501 ..}; each count lies in
 * exactly one. Points that the rulebook leaves open are written {@code 2 .. 5}.
 */
final class TierReader {
  private static final Pattern COUNTS = Pattern.compile("(\\d{1,9})(?: *(\\.\\.) *(\\d{1,9})?)?");
  private static final String TO = " *\\.\\. *";
  private static final int NO_END = Integer.MAX_VALUE;

  /** A tier as it is written, with both ends of its counts. */
  private record Step(Mark at, int from, int to, Tier tier) {}

  private final Faults faults;

  private TierReader(Faults faults) {
    this.faults = faults;
  }

  static List<Tier> read(Entries tiers) {
    return new TierReader(tiers.faults()).tiers(tiers);
  }

  private List<Tier> tiers(Entries entries) {
    int before = faults.count();
    var steps = new ArrayList<Step>();
    for (var node : entries.items("steps")) {
      steps.add(step(node));
    }
    if (faults.count() == before) {
      checkWhole(entries, steps);
    }
    return steps.stream().map(Step::tier).toList();
  }

  private Step step(Node node) {
    try (var entries = Entries.of(node, "steps", faults)) {
      var counts = COUNTS.matcher(entries.text("count"));
      int from = 0;
      int to = NO_END;
      if (counts.matches()) {
        from = Integer.parseInt(counts.group(1));
        to = end(from, counts.group(2) != null, counts.group(3) == null ? "" : counts.group(3));
      }
      if (entries.has("count") && (!counts.matches() || to < from)) {
        var value = entries.text("count");
        faults.add(entries.at("count"), "fault.not-counts", "value", value);
      }
      return new Step(entries.at(), from, to, points(entries, from));
    }
  }

  private static int end(int from, boolean isSpan, String to) {
    return isSpan ? to.isEmpty() ? NO_END : Integer.parseInt(to) : from;
  }

  private Tier points(Entries entries, int from) {
    var text = entries.text("points");
    var ends = text.split(TO, 2);
    var least = Scalars.halves(ends[0]);
    var most = ends.length == 1 ? least : Scalars.halves(ends[1]);
    if (isRange(least, most)) {
      return new Tier(from, least.getAsInt(), most.getAsInt());
    }
    if (!text.isEmpty()) {
      faults.add(entries.at("points"), "fault.not-tier-points", "value", text);
    }
    return new Tier(from, 0, 0);
  }

  private static boolean isRange(OptionalInt least, OptionalInt most) {
    return least.isPresent() && most.isPresent() && least.getAsInt() <= most.getAsInt();
  }

  private void checkWhole(Entries entries, List<Step> steps) {
    long next = 0;
    for (var step : steps) {
      if (step.from() > next) {
        var last = String.valueOf(step.from() - 1);
        faults.add(step.at(), "fault.tiers-gap", "from", String.valueOf(next), "to", last);
      }
      if (step.from() < next) {
        faults.add(step.at(), "fault.tiers-overlap", "from", String.valueOf(step.from()));
      }
      next = Math.max(next, step.to() + 1L);
    }
    if (next <= NO_END) {
      faults.add(entries.at("steps"), "fault.tiers-end", "from", String.valueOf(next));
    }
  }
}
