package pingyou.bot.sandbox.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.fault.FaultBoard;
import pingyou.bot.sandbox.ledger.Entry;
import pingyou.bot.sandbox.ledger.Ledger;

/** Everything the platform keeps about one account: what its API and its push side work on. */
public record Platform(
    Account account,
    Clocks clocks,
    Timings timings,
    Switches switches,
    List<Template> templates,
    Product product,
    People people,
    Menu menu,
    FaultBoard faults,
    Ledger ledger) {

  /** Writes a strict reader's remark into the ledger. */
  public void note(@Nullable String person, String text) {
    ledger.append(no -> new Entry.Note(no, clocks.now(), person, text));
  }
}
