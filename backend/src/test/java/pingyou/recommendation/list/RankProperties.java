package pingyou.recommendation.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import pingyou.campaign.rule.Outcome;

/** Whatever officials do one after the other, ranks are those of a plain list of picks. */
final class RankProperties {
  static final int CASES = 6;
  private static final List<Candidate> CANDIDATES =
      IntStream.rangeClosed(1, CASES).mapToObj(Cases::candidate).toList();

  @Property
  void ranks_areThoseOfAPlainList(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 4 * CASES - 1) Integer> acts) {
    var entries = new HashMap<UUID, Entry>();
    var plain = new ArrayList<UUID>();
    for (int act : acts) {
      var id = Cases.id(act % CASES + 1);
      var list = new WorkingList(Demands.opinion(true), CANDIDATES, entries.values());
      switch (act / CASES) {
        case 0 -> {
          entries.put(id, list.decided(id, new Decision.Recommend(null)));
          if (!plain.contains(id)) {
            plain.add(id);
          }
        }
        case 1 -> {
          entries.put(id, list.decided(id, new Decision.Undecided()));
          plain.remove(id);
        }
        default -> move(list, id, act / CASES - 1, entries, plain);
      }
      assertThat(ranked(entries)).isEqualTo(plain);
    }
  }

  private static void move(
      WorkingList list, UUID id, int rank, Map<UUID, Entry> entries, List<UUID> plain) {
    var allowed = plain.contains(id) && rank <= plain.size();
    switch (list.moved(id, rank)) {
      case Outcome.Done<List<Entry>>(var moved) -> {
        assertThat(allowed).isTrue();
        moved.forEach(entry -> entries.put(entry.application(), entry));
        plain.remove(id);
        plain.add(rank - 1, id);
      }
      case Outcome.Refused<List<Entry>> _ -> assertThat(allowed).isFalse();
    }
  }

  private static List<UUID> ranked(Map<UUID, Entry> entries) {
    return new WorkingList(Demands.opinion(true), CANDIDATES, entries.values())
        .sendable().picks().stream().map(SentList.Pick::application).toList();
  }
}
