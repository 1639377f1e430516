package pingyou.notice.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.notice.NoticeState;

interface DeliveryMapper {
  /** Takes what is due, one claim for all of it; the count says how much. */
  int claim(
      @Param("owner") UUID owner,
      @Param("now") Instant now,
      @Param("machine") Instant machine,
      @Param("leaseUntil") Instant leaseUntil,
      @Param("limit") int limit);

  List<Claimed> claimed(@Param("owner") UUID owner);

  /** Gives a claim back as if it hadn't been. */
  int release(@Param("claim") Claimed claim);

  /** Marks as said in the chat; 0 if it was before or the claim has lapsed. */
  int tell(@Param("claim") Claimed claim, @Param("now") Instant now);

  int untell(@Param("claim") Claimed claim);

  /** Keeps a result; 0 if the claim has lapsed and another has the row. */
  int keep(@Param("claim") Claimed claim, @Param("verdict") Verdict verdict);

  /** Claims that lapsed and tries that are too old to be repeated. */
  List<StaleRow> stale(
      @Param("machine") Instant machine, @Param("since") Instant since, @Param("limit") int limit);

  int await(@Param("row") StaleRow row);

  int giveUpWaiting(@Param("since") Instant since);

  /**
   * What a receipt may be for, locked, so that a result that is being stored is seen or sees it.
   */
  List<OpenRow> open(@Param("person") UUID person, @Param("msgid") String msgid);

  int close(@Param("id") UUID id, @Param("receipt") Receipt receipt);

  void addReceipt(@Param("receipt") Receipt receipt, @Param("at") Instant at);

  @Nullable Receipt receipt(@Param("msgid") String msgid);

  List<Receipt> receiptsSince(@Param("person") UUID person, @Param("since") Instant since);

  void dropReceipt(@Param("msgid") String msgid);

  void dropReceiptsBefore(@Param("before") Instant before);

  void beginDay(@Param("channel") String channel, @Param("day") String day);

  Day lockDay(@Param("channel") String channel);

  void putDay(@Param("channel") String channel, @Param("day") Day day);

  /**
   * The platform's day.
   *
   * @param parkedUntil business time
   */
  record Day(String day, int used, @Nullable Instant parkedUntil) {}

  /**
   * A notice that perhaps went out and isn't sent again.
   *
   * @param firstAt begin of the first attempt that perhaps did
   */
  record StaleRow(UUID id, UUID person, int fence, Instant firstAt) {}

  /** A notice that a receipt may be for. */
  record OpenRow(
      UUID id,
      NoticeState state,
      @Nullable String msgid,
      @Nullable Instant ambiguousAt,
      @Nullable UUID owner,
      @Nullable Instant leaseUntil) {}
}
