package pingyou.notice.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.notice.wording.NoticeKind;
import pingyou.notice.wording.NoticeKinds;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Sends what is due: claims, sends outside any transaction, keeps the result where it still may.
 */
public final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  /** A send takes at most eight seconds; one isn't begun with less left of its lease. */
  private static final Duration SPARE = Duration.ofSeconds(10);

  private final Database database;
  private final NoticeKinds kinds;
  private final Contacts contacts;
  private final Channel channel;
  private final InstantSource machine;
  private final Claims claims;
  private final Receipts receipts;
  private final Pace pace;

  /**
   * @param machine machine time
   */
  public Delivery(
      Database database,
      NoticeKinds kinds,
      Contacts contacts,
      Channel channel,
      DeliverySettings settings,
      InstantSource machine) {
    this.database = database;
    this.kinds = kinds;
    this.contacts = contacts;
    this.channel = channel;
    this.machine = machine;
    this.receipts = new Receipts(machine);
    this.claims = new Claims(database, machine, settings, receipts);
    this.pace = new Pace(settings.perSecond(), System.nanoTime());
  }

  /**
   * Tries everything that is due, until nothing is left that may be tried now. Several threads and
   * nodes may call it at once.
   *
   * @param now business time
   * @return how many were tried
   */
  public int drain(Instant now) {
    claims.sweep();
    int tried = 0;
    for (var batch = claims.take(now); !batch.isEmpty(); batch = claims.take(now)) {
      tried += send(batch, now);
    }
    return tried;
  }

  /** Sends one after another while the lease lasts and the day allows; the rest is given back. */
  private int send(List<Claimed> batch, Instant now) {
    var rest = new ArrayList<>(batch);
    while (!rest.isEmpty() && hasTime(rest.getFirst())) {
      var claim = rest.removeFirst();
      var sending = send(claim, now);
      claims.keep(claim, sending, now);
      if (sending instanceof Sending.QuotaUsedUp) {
        break;
      }
    }
    if (!rest.isEmpty()) {
      claims.release(rest, now);
    }
    return batch.size() - rest.size();
  }

  private boolean hasTime(Claimed claim) {
    var end = claim.claimedAt().plus(Claims.LEASE).minus(SPARE);
    return machine.instant().isBefore(end);
  }

  private Sending send(Claimed claim, Instant now) {
    Optional<Address> address = database.read(tx -> contacts.find(tx, claim.person()));
    if (address.isEmpty()) {
      return new Sending.Refused("no address");
    }
    if (!address.get().following()) {
      return new Sending.Refused("not following");
    }
    var kind = kinds.find(claim.kind());
    return kind.isEmpty()
        ? new Sending.Faulty("no kind " + claim.kind())
        : send(claim, kind.get(), address.get(), now);
  }

  private Sending send(Claimed claim, NoticeKind kind, Address address, Instant now) {
    var values = claim.values();
    var rows = new ArrayList<Outgoing.Row>();
    for (var typed : kind.typed(values)) {
      if (typed.value().isEmpty()) {
        return new Sending.Faulty("value of " + typed.key());
      }
      rows.add(new Outgoing.Row(typed.key(), typed.value().get()));
    }
    var path = claim.path() == null ? kind.path() : claim.path();
    pace.take();
    var message = new Outgoing(claim.id(), address, kind.name(), rows, kind.said(values), path);
    var sending = channel.send(message);
    if (sending instanceof Sending.Refused) {
      say(claim, message, now);
    }
    LOG.debug("notice {} {}: {}", claim.id(), claim.kind(), sending);
    return sending;
  }

  /** Whoever has switched template messages off may be talking to us at this moment. */
  private void say(Claimed claim, Outgoing message, Instant now) {
    if (!claims.tell(claim, now)) {
      return;
    }
    switch (channel.say(message)) {
      case Sending.Accepted _, Sending.Held _, Sending.Ambiguous _ -> {}
      case Sending.Refused _, Sending.Faulty _, Sending.Passing _, Sending.QuotaUsedUp _ ->
          claims.untell(claim);
    }
  }

  /** Takes a receipt: before the send's answer was stored, after it, twice, in any order. */
  public void receipt(Tx tx, Receipt receipt) {
    receipts.take(tx, receipt);
  }
}
