package pingyou.notice.delivery;

import static pingyou.notice.TestNotices.KINDS;
import static pingyou.notice.TestNotices.SHANGHAI;
import static pingyou.notice.TestNotices.assigned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.notice.Notice;
import pingyou.notice.NoticeProbe;
import pingyou.notice.NoticeState;
import pingyou.notice.SetTime;
import pingyou.notice.TestNotices;
import pingyou.notice.Untold;
import pingyou.store.Database;

/** One delivery over an empty outbox, with a machine clock that tests move. */
final class Bench {
  static final Instant NOON = Instant.parse("2021-10-20T04:00:00Z");

  final SetTime machine = new SetTime("2026-11-21T08:00:00Z");
  final RecordingChannel channel = new RecordingChannel();
  private final Database database;
  private Delivery delivery;

  Bench(Database database) {
    this.database = database;
    NoticeProbe.clear(database);
    this.delivery = delivery(100_000);
  }

  /** Another node's delivery over the same outbox and channel. */
  Delivery delivery(int perDay) {
    Contacts contacts = (tx, person) -> Optional.of(new Address("wx1", "o" + person, true));
    return delivery(contacts, perDay);
  }

  private Delivery delivery(Contacts contacts, int perDay) {
    var settings = new DeliverySettings(10_000, perDay, SHANGHAI);
    return new Delivery(database, KINDS, contacts, channel, settings, machine);
  }

  void allow(int perDay) {
    delivery = delivery(perDay);
  }

  void reachThrough(Contacts contacts) {
    delivery = delivery(contacts, 100_000);
  }

  /** Writes a review assignment, due at noon. */
  Notice add(UUID person, String occasion) {
    return add(assigned(person, occasion, NOON));
  }

  Notice add(Notice notice) {
    database.run(tx -> TestNotices.outbox(machine).add(tx, notice));
    return notice;
  }

  int drain() {
    return delivery.drain(NOON);
  }

  int drain(Instant now) {
    return delivery.drain(now);
  }

  int drainAfter(Duration time) {
    machine.pass(time);
    return drain();
  }

  void receive(UUID person, String msgid, Receipt.Status status) {
    database.run(tx -> delivery.receipt(tx, new Receipt(person, msgid, status)));
  }

  NoticeState state(Notice notice) {
    return row(notice).state();
  }

  NoticeProbe.Row row(Notice notice) {
    return NoticeProbe.row(database, notice.id());
  }

  List<Untold> untold(UUID person) {
    return database.write(tx -> TestNotices.outbox(machine).untold(tx, person, NOON));
  }

  int unmatchedReceipts() {
    return database.read(tx -> tx.mapper(NoticeProbe.class).receipts());
  }

  List<UUID> sent() {
    return channel.calls().stream().map(Outgoing::id).toList();
  }
}
