package pingyou.store.audit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pingyou.store.AuditRow;
import pingyou.store.Database;

/** Seals audit lines, and looks whether sealed ones are as they were. */
public final class Sealer {
  private static final int LINES_AT_MOST = 1_000;
  private static final int LINES_A_STATEMENT = 100;
  private static final int SEALS_A_ROUND = 100;

  private final Database database;
  private final InstantSource machine;

  /**
   * @param machine machine time
   */
  public Sealer(Database database, InstantSource machine) {
    this.database = database;
    this.machine = machine;
  }

  /**
   * What a look at all seals found.
   *
   * @param lines sealed ones
   * @param unsealed younger ones, not yet covered
   * @param head hash of the last seal: written down elsewhere, it also shows a cut-off end
   * @param brokenAt number of the first line of the first seal that does not fit; absent if all do
   */
  public record Verdict(long lines, long unsealed, String head, Optional<Long> brokenAt) {
    public boolean isSound() {
      return brokenAt.isEmpty();
    }
  }

  /** Seals everything that is committed; returns how many lines that were. */
  public int seal() {
    int sealed = 0;
    int round;
    do {
      round = sealSome();
      sealed += round;
    } while (round == LINES_AT_MOST);
    return sealed;
  }

  private int sealSome() {
    return database.write(tx -> {
      var mapper = tx.mapper(SealMapper.class);
      mapper.takeTurn();
      var lines = mapper.unsealed(LINES_AT_MOST);
      if (lines.isEmpty()) {
        return 0;
      }
      var last = Objects.requireNonNullElse(mapper.last(), Seal.BEGINNING);
      var seal = last.next(lines, machine.instant());
      number(mapper, lines, seal.firstLine());
      mapper.insert(seal);
      return lines.size();
    });
  }

  private static void number(SealMapper mapper, List<AuditRow> lines, long first) {
    var ids = lines.stream().map(AuditRow::id).toList();
    for (int from = 0; from < ids.size(); from += LINES_A_STATEMENT) {
      int to = Math.min(from + LINES_A_STATEMENT, ids.size());
      mapper.number(ids.subList(from, to), first + from);
    }
  }

  /** Recomputes every hash from the first line on. */
  public Verdict verify() {
    var last = Seal.BEGINNING;
    var seals = after(last);
    while (!seals.isEmpty()) {
      for (var seal : seals) {
        if (!fits(last, seal)) {
          return verdict(last, Optional.of(seal.firstLine()));
        }
        last = seal;
      }
      seals = after(last);
    }
    long numbered = database.read(tx -> tx.mapper(SealMapper.class).countNumbered());
    return verdict(
        last, numbered == last.lastLine() ? Optional.empty() : Optional.of(last.lastLine() + 1));
  }

  private List<Seal> after(Seal seal) {
    return database.read(
        tx -> new ArrayList<>(tx.mapper(SealMapper.class).after(seal.lastLine(), SEALS_A_ROUND)));
  }

  private boolean fits(Seal before, Seal seal) {
    return database.read(tx ->
        seal.fits(before, tx.mapper(SealMapper.class).lines(seal.firstLine(), seal.lastLine())));
  }

  private Verdict verdict(Seal last, Optional<Long> brokenAt) {
    long unsealed = database.read(tx -> tx.mapper(SealMapper.class).countUnsealed());
    return new Verdict(last.lastLine(), unsealed, last.hash(), brokenAt);
  }
}
