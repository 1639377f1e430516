package pingyou.award;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.application.CaseLine;
import pingyou.award.ranking.Line;
import pingyou.award.roll.Placing;

/** Something without which no decision is made known. */
public sealed interface Blocker {
  /** Cases are being reviewed. */
  record Reviewing(Instant closesAt) implements Blocker {}

  /** No case is to be decided on. */
  record NoCases() implements Blocker {}

  /**
   * A case has too few cards handed in.
   *
   * @param waitingFor who hasn't handed in; fewer than are lacking if nobody has the rest
   */
  record Incomplete(CaseLine line, int required, int submitted, List<Reviewer> waitingFor)
      implements Blocker {
    public Incomplete {
      waitingFor = List.copyOf(waitingFor);
    }
  }

  /** These cases share a rank and a line falls among them: the committee votes. */
  record Tied(Line line, int rank, List<Placing> cases) implements Blocker {
    public Tied {
      cases = List.copyOf(cases);
    }

    /** Whether these are all cases that share the rank. */
    boolean isOf(Set<UUID> ids) {
      return cases.stream().map(Placing::application).collect(Collectors.toSet()).equals(ids);
    }
  }

  /**
   * These are to be on the list, and nobody has written down yet what a visit on site found.
   *
   * @param cases at least one, by rank
   */
  record Unvisited(List<Placing> cases) implements Blocker {
    public Unvisited {
      cases = List.copyOf(cases);
    }
  }

  /** Who has an open card; the name is empty if the invitation gave none. */
  record Reviewer(UUID person, String name) {}
}
