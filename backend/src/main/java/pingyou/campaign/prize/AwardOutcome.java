package pingyou.campaign.prize;

import java.util.List;

/** What a track ends in: which of its best cases get what. */
public sealed interface AwardOutcome {
  /** What is given, best first. */
  List<Prize> prizes();

  /** As the file names it, and as keys of texts name it. */
  String word();

  /** Whether each case that is to get something is visited before the list is made known. */
  default boolean checkedOnSite() {
    return false;
  }

  /** Prizes by their shares of the base. */
  record Prizes(List<Prize> prizes) implements AwardOutcome {
    public Prizes {
      prizes = List.copyOf(prizes);
    }

    @Override
    public String word() {
      return "prizes";
    }
  }

  /**
   * The first of the ranking are candidates.
   *
   * @param candidate what they are called, and how many they are
   * @param checkedOnSite whether who fails a visit makes room for the next rank
   */
  record Shortlist(Prize candidate, boolean checkedOnSite) implements AwardOutcome {
    @Override
    public List<Prize> prizes() {
      return List.of(candidate);
    }

    @Override
    public String word() {
      return "shortlist";
    }
  }

  /**
   * The first of the ranking are sent up to the body above.
   *
   * @param place what that is called, and how many there are
   */
  record Quota(Prize place) implements AwardOutcome {
    @Override
    public List<Prize> prizes() {
      return List.of(place);
    }

    @Override
    public String word() {
      return "quota";
    }
  }
}
