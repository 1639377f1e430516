package pingyou.recommendation.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pingyou.campaign.level.Quota;

/**
 * What the rules ask of a unit's list.
 *
 * @param opinionRequired whether the level asks for an opinion on what it recommends
 * @param quota how many cases may be sent
 * @param scored what the unit's evaluators gave its candidates
 * @param holds what keeps picks from being recommended at all
 * @param lacks for cases that need a supporting one of another track: what is lacking
 * @param dependents what the unit has sent in another track that rests on this list
 * @param papers what the unit still has to write before it may send
 */
public record Demands(
    boolean opinionRequired,
    Quota quota,
    Scored scored,
    Map<UUID, List<Hold>> holds,
    Map<UUID, Lack> lacks,
    List<Dependent> dependents,
    List<Due> papers) {
  public Demands {
    holds = Map.copyOf(holds);
    lacks = Map.copyOf(lacks);
    dependents = List.copyOf(dependents);
    papers = List.copyOf(papers);
  }

  /** Nothing but an opinion, if that. */
  public static Demands opinion(boolean required) {
    return new Demands(required, Quota.NONE, Scored.NOT, Map.of(), Map.of(), List.of(), List.of());
  }

  /**
   * That the unit has sent no case that supports this one.
   *
   * @param track title of the track in which it would be
   * @param possible names of those that it could send
   * @param sent names of those that it has sent
   */
  public record Lack(String track, String clause, List<String> possible, List<String> sent) {
    public Lack {
      possible = List.copyOf(possible);
      sent = List.copyOf(sent);
    }
  }

  /**
   * A paper that isn't complete.
   *
   * @param paper its id
   * @param begun whether something of it is written
   */
  public record Due(String paper, String title, String clause, boolean begun) {}

  /**
   * A case that the unit has sent in another track.
   *
   * @param supporters cases of this list of which one must be sent
   */
  public record Dependent(String name, String clause, Set<UUID> supporters) {
    public Dependent {
      supporters = Set.copyOf(supporters);
    }
  }
}
