package pingyou.intake;

import java.time.Instant;
import java.util.List;
import pingyou.campaign.rule.Outcome;
import pingyou.store.Tx;
import pingyou.workbook.Flaw;

/** What comes of reading lines. */
public sealed interface Trial {
  /** Nothing is saved of a file with faults; these are all of them. */
  record Faulty(List<Flaw> flaws) implements Trial {
    public Faulty {
      flaws = flaws.stream().sorted(Flaw.ORDER).toList();
    }
  }

  /**
   * It can be saved.
   *
   * @param said what was read, worded
   */
  record Sound(List<String> said, Saving saving) implements Trial {
    public Sound {
      said = List.copyOf(said);
    }
  }

  /** Saves what was read, in the transaction that read it. */
  @FunctionalInterface
  interface Saving {
    Outcome<Saved> save(Tx tx, Import it, Instant now);
  }
}
