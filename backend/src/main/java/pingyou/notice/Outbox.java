package pingyou.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.notice.ladder.QuietHours;
import pingyou.notice.wording.NoticeKind;
import pingyou.notice.wording.NoticeKinds;
import pingyou.store.Json;
import pingyou.store.Tx;

/** Notices written in the transaction of the act that they tell of. */
public final class Outbox {
  /** A chat answer has room for a handful; the rest is said the next time. */
  private static final int UNTOLD_AT_ONCE = 5;

  private static final int UNTOLD_LOOKED_AT = 50;
  private static final int HISTORY = 100;

  private final NoticeKinds kinds;
  private final Function<String, ZoneId> zones;
  private final InstantSource machine;

  /**
   * @param zones of campaigns by their id, for quiet hours
   * @param machine machine time
   */
  public Outbox(NoticeKinds kinds, Function<String, ZoneId> zones, InstantSource machine) {
    this.kinds = kinds;
    this.zones = zones;
    this.machine = machine;
  }

  /**
   * Adds a notice; one with the same id that is already there stays as it is. Unless its kind
   * answers a person's own act, it waits for the end of the quiet hours.
   *
   * @throws IllegalArgumentException if the kind is unknown or a value of its texts is missing
   */
  public void add(Tx tx, Notice notice) {
    var kind = kinds.kind(notice.kind());
    var missing = kind.placeholders();
    missing.removeAll(notice.values().keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(notice.kind() + " without values for " + missing);
    }
    var dueAt =
        kind.immediate()
            ? notice.dueAt()
            : QuietHours.next(notice.dueAt(), zones.apply(notice.campaign()));
    var content = Json.write(notice.values());
    tx.mapper(OutboxMapper.class).add(notice, content, dueAt, machine.instant());
  }

  /**
   * What couldn't be delivered to this person and still matters, oldest first and at most a
   * handful, to be said now in the chat; marks it as told.
   *
   * @param now business time
   */
  public List<Untold> untold(Tx tx, UUID person, Instant now) {
    var mapper = tx.mapper(OutboxMapper.class);
    var said = new ArrayList<Untold>();
    for (var row : mapper.untold(person, UNTOLD_LOOKED_AT)) {
      var kind = kinds.find(row.kind());
      if (kind.isEmpty() || !kind.get().matters(row.dueAt(), now)) {
        mapper.told(row.id(), now);
      } else if (said.size() < UNTOLD_AT_ONCE) {
        mapper.told(row.id(), now);
        said.add(untold(kind.get(), row));
      }
    }
    return said;
  }

  private static Untold untold(NoticeKind kind, UntoldRow row) {
    Map<String, String> values = Json.read(row.content(), new TypeReference<>() {});
    return new Untold(row.kind(), kind.said(values), row.path() == null ? kind.path() : row.path());
  }

  /**
   * What these people were told of some kinds, newest first, a screenful.
   *
   * @param people at least one
   * @param named at least one kind
   */
  public List<Told> history(
      Tx tx, String campaign, Collection<UUID> people, Collection<String> named) {
    return tx.mapper(OutboxMapper.class).history(campaign, people, named, HISTORY).stream()
        .flatMap(row -> kinds.find(row.kind()).map(kind -> told(kind, row)).stream())
        .toList();
  }

  private static Told told(NoticeKind kind, HistoryRow row) {
    Map<String, String> values = Json.read(row.content(), new TypeReference<>() {});
    return new Told(
        row.person(), kind.title(), kind.said(values), values, row.state(), row.dueAt());
  }

  /** What the secretariat should know of, newest first, at most {@code limit}. */
  public List<Trouble> troubles(Tx tx, String campaign, int limit) {
    return tx.mapper(OutboxMapper.class).troubles(campaign, limit);
  }

  /** How many notices are in each state. */
  public Map<NoticeState, Long> states(Tx tx) {
    return tx.mapper(OutboxMapper.class).states().stream()
        .collect(Collectors.toMap(StateCount::state, StateCount::notices));
  }

  /** How long the oldest notice that is due has been waiting, business time. */
  public Duration longestWait(Tx tx, Instant now) {
    var oldest = tx.mapper(OutboxMapper.class).oldestDue(now);
    return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
  }

  /** When the next notice after this instant may be sent, business time. */
  public Optional<Instant> nextDue(Tx tx, Instant after) {
    return Optional.ofNullable(tx.mapper(OutboxMapper.class).nextDue(after));
  }

  record StateCount(NoticeState state, long notices) {}

  /** What of a row is needed to list it. */
  record HistoryRow(String kind, UUID person, String content, NoticeState state, Instant dueAt) {}

  /** What of a row is needed to say it. */
  record UntoldRow(UUID id, String kind, String content, @Nullable String path, Instant dueAt) {}
}
