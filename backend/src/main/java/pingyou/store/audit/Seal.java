package pingyou.store.audit;

import java.time.Instant;
import java.util.List;
import pingyou.store.AuditRow;
import pingyou.store.Hashes;

/**
 * What fixes a run of audit lines and, through the seal before, all lines so far.
 *
 * @param firstLine number of its first line; numbers count from 1 without a gap
 * @param previous hash of the seal before; 64 zeros at the first
 * @param sealedAt machine time
 */
record Seal(long firstLine, long lastLine, String previous, String hash, Instant sealedAt) {
  private static final String NONE = "0".repeat(64);

  /** What stands before the first seal. */
  static final Seal BEGINNING = new Seal(0, 0, NONE, NONE, Instant.EPOCH);

  /** The seal over the lines that come next. */
  Seal next(List<AuditRow> lines, Instant now) {
    long first = lastLine + 1;
    long last = lastLine + lines.size();
    return new Seal(first, last, hash, hashOf(hash, first, last, lines), now);
  }

  /** Whether these are its lines, as they were when it was made. */
  boolean fits(Seal before, List<AuditRow> lines) {
    return firstLine == before.lastLine + 1
        && lastLine - firstLine + 1 == lines.size()
        && previous.equals(before.hash)
        && lines.stream().allMatch(line -> line.contentHash().equals(line.lineHash()))
        && hash.equals(hashOf(previous, firstLine, lastLine, lines));
  }

  private static String hashOf(String previous, long first, long last, List<AuditRow> lines) {
    var content = new StringBuilder(previous).append(' ').append(first).append(' ').append(last);
    lines.forEach(line -> content.append('\n').append(line.lineHash()));
    return Hashes.sha256(content.toString());
  }
}
