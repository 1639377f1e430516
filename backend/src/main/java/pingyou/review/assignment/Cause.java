package pingyou.review.assignment;

import java.util.List;
import java.util.UUID;

/** Why an assignment can't be made. All lists are sorted by id. */
public sealed interface Cause {
  /**
   * One case has too few reviewers, whatever the others get.
   *
   * @param wanted new cards the case needs beside the {@code kept} ones
   * @param eligible reviewers who could take it, fewer than {@code wanted}
   * @param excluded everyone else but the holders of kept cards, with all rules against them
   */
  record TooFewReviewers(
      UUID caseId, int wanted, int kept, List<UUID> eligible, List<Excluded> excluded)
      implements Cause {
    public TooFewReviewers {
      eligible = List.copyOf(eligible);
      excluded = List.copyOf(excluded);
    }
  }

  /**
   * Each of these cases could be served alone, all together can't: the reviewers they share take
   * too few cards (Hall's condition, found as a minimum cut).
   *
   * @param wanted new cards these cases need together
   * @param places what each reviewer can give to these cases at most; their sum is below {@code
   *     wanted}
   */
  record TooFewPlaces(List<UUID> caseIds, int wanted, List<Places> places) implements Cause {
    public TooFewPlaces {
      caseIds = List.copyOf(caseIds);
      places = List.copyOf(places);
    }
  }

  /** A card that should stay is against the rules by now; it must be freed first. */
  record KeptAgainstRule(Pair pair, List<Rule> rules) implements Cause {
    public KeptAgainstRule {
      rules = List.copyOf(rules);
    }
  }

  /** A reviewer who can't be given a case, with all the rules that say so. */
  record Excluded(UUID reviewerId, List<Rule> rules) {
    public Excluded {
      rules = List.copyOf(rules);
    }
  }

  /** Cards that a reviewer can take of a set of cases: by their limit and by the rules. */
  record Places(UUID reviewerId, int cards) {}
}
