package pingyou.bot.sandbox.fault;

import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.fault.Faults.ApiFault;
import pingyou.bot.sandbox.ledger.Changes;
import pingyou.bot.sandbox.ledger.Json;

/** The faults as they are switched now, counting down what was to happen a few times only. */
public final class FaultBoard {
  private final Changes changes;
  private Faults now = Faults.NONE;

  public FaultBoard(Changes changes) {
    this.changes = changes;
  }

  public Faults now() {
    return now;
  }

  public void set(Faults faults) {
    now = faults;
    changes.tell("faults", () -> Json.write(faults));
  }

  /** The fault that a call to this path meets, if any. */
  public @Nullable ApiFault takeApi(String path) {
    var api = now.api();
    if (api == null || (api.path() != null && !api.path().equals(path))) {
      return null;
    }
    if (api.times() == 1) {
      set(with(null, now.dropped()));
    } else if (api.times() > 1) {
      set(with(oneLess(api), now.dropped()));
    }
    return api;
  }

  /** Whether the answer of a template message that was just accepted is lost. */
  public boolean takeDropped() {
    if (now.dropped() > 0) {
      set(with(now.api(), now.dropped() - 1));
      return true;
    }
    return now.dropped() < 0;
  }

  private static ApiFault oneLess(ApiFault f) {
    return new ApiFault(f.path(), f.errcode(), f.status(), f.close(), f.delayMs(), f.times() - 1);
  }

  private Faults with(@Nullable ApiFault api, int dropped) {
    return new Faults(
        now.redeliveries(),
        now.late(),
        now.wrongSignature(),
        now.shuffled(),
        now.receipts(),
        api,
        now.quotaUsedUp(),
        dropped);
  }
}
