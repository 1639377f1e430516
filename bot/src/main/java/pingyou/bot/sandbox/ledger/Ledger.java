package pingyou.bot.sandbox.ledger;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All entries in order, the oldest forgotten beyond the bound. */
public final class Ledger {
  /**
   * The figures under the wire.
   *
   * @param pushes messages and events that the platform meant to deliver
   * @param answered those with a proper answer
   * @param gaveUp those without one in the end
   * @param slowestMs the slowest proper answer
   */
  public record Totals(long pushes, long answered, long gaveUp, long slowestMs) {}

  private final ArrayDeque<Entry> entries = new ArrayDeque<>();
  private final int bound;
  private final @Nullable LedgerFile file;
  private final Changes changes;
  private long last;
  private Totals totals = new Totals(0, 0, 0, 0);

  public Ledger(int bound, @Nullable LedgerFile file, Changes changes) {
    this.bound = bound;
    this.file = file;
    this.changes = changes;
  }

  /** Gives the entry its number and keeps it. */
  public <E extends Entry> E append(LongFunction<E> made) {
    E entry = made.apply(++last);
    entries.addLast(entry);
    if (entries.size() > bound) {
      entries.removeFirst();
    }
    totals = counted(entry);
    if (file != null) {
      file.append(entry);
    }
    changes.tell("wire", () -> Wire.line(entry));
    return entry;
  }

  private Totals counted(Entry entry) {
    var t = totals;
    return switch (entry) {
      case Entry.Push _ -> new Totals(t.pushes + 1, t.answered, t.gaveUp, t.slowestMs);
      case Entry.Settled s when s.outcome() == Entry.Outcome.ANSWERED ->
          new Totals(t.pushes, t.answered + 1, t.gaveUp, t.slowestMs);
      case Entry.Settled _ -> new Totals(t.pushes, t.answered, t.gaveUp + 1, t.slowestMs);
      case Entry.Answer a when isProper(a.verdict()) ->
          new Totals(t.pushes, t.answered, t.gaveUp, Math.max(t.slowestMs, a.ms()));
      case Entry.Answer _, Entry.Attempt _, Entry.Call _ -> t;
      case Entry.TemplateSend _, Entry.CustomSend _, Entry.Note _ -> t;
    };
  }

  private static boolean isProper(Entry.Verdict verdict) {
    return verdict == Entry.Verdict.SUCCESS || verdict == Entry.Verdict.REPLY;
  }

  /** Entries after the given number, oldest first; of more than {@code limit} the latest. */
  public List<Entry> since(long no, int limit, Predicate<Entry> wanted) {
    var found = entries.stream().filter(e -> e.no() > no).filter(wanted).toList();
    return found.subList(Math.max(0, found.size() - limit), found.size());
  }

  public List<PushRow> pushes() {
    return PushRow.of(entries);
  }

  public long last() {
    return last;
  }

  public Totals totals() {
    return totals;
  }

  /** Forgets what is in memory; numbers go on, the file keeps its lines. */
  public void clear() {
    entries.clear();
    totals = new Totals(0, 0, 0, 0);
    changes.tell("wire", () -> "{\"kind\":\"cleared\"}");
  }
}
