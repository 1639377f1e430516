package pingyou.notice.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.notice.NoticeState;
import pingyou.notice.delivery.DeliveryMapper.OpenRow;
import pingyou.notice.delivery.DeliveryMapper.StaleRow;
import pingyou.store.Tx;

/**
 * Receipts meet their notices, whichever is stored first. A receipt names a message id; one for a
 * send whose answer got lost can only be told by its person, who never has two messages on their
 * way.
 */
final class Receipts {
  private final InstantSource machine;

  Receipts(InstantSource machine) {
    this.machine = machine;
  }

  /** Takes a receipt: closes its notice, or keeps it until the send's answer is stored. */
  void take(Tx tx, Receipt receipt) {
    var mapper = tx.mapper(DeliveryMapper.class);
    var open = mapper.open(receipt.person(), receipt.msgid());
    var named = open.stream().filter(row -> receipt.msgid().equals(row.msgid())).findFirst();
    if (named.isPresent()) {
      mapper.close(named.get().id(), receipt);
      return;
    }
    var perhaps = perhapsSent(open);
    if (perhaps != null) {
      mapper.close(perhaps.id(), receipt);
    } else {
      mapper.addReceipt(receipt, machine.instant());
    }
  }

  /** The notice that perhaps went out and has nobody at it; a send that runs will look itself. */
  private @Nullable OpenRow perhapsSent(List<OpenRow> open) {
    var now = machine.instant();
    for (var row : open) {
      var leaseUntil = row.leaseUntil();
      boolean isRunning = leaseUntil != null && leaseUntil.isAfter(now);
      if (isRunning) {
        return null;
      }
      if (row.state() == NoticeState.WAITING || row.ambiguousAt() != null || leaseUntil != null) {
        return row;
      }
    }
    return null;
  }

  /** Looks for the receipt of a send whose result has just been stored. */
  void meet(Tx tx, Claimed claim, Verdict verdict) {
    var mapper = tx.mapper(DeliveryMapper.class);
    var msgid = verdict.msgid();
    if (msgid != null) {
      close(mapper, claim.id(), mapper.receipt(msgid));
    } else if (verdict.ambiguousAt() != null) {
      var since = mapper.receiptsSince(claim.person(), verdict.ambiguousAt());
      close(mapper, claim.id(), since.isEmpty() ? null : since.getFirst());
    }
  }

  /** Looks for the receipt of a send whose result was never stored. */
  void meet(Tx tx, StaleRow row) {
    var mapper = tx.mapper(DeliveryMapper.class);
    var since = mapper.receiptsSince(row.person(), row.firstAt());
    close(mapper, row.id(), since.isEmpty() ? null : since.getFirst());
  }

  private static void close(DeliveryMapper mapper, UUID notice, @Nullable Receipt receipt) {
    if (receipt != null && mapper.close(notice, receipt) == 1) {
      mapper.dropReceipt(receipt.msgid());
    }
  }
}
