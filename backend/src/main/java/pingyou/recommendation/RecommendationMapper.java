package pingyou.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Choice;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Opinion;

interface RecommendationMapper {
  record EntryRow(
      UUID unit,
      UUID application,
      String campaign,
      @Nullable Choice choice,
      @Nullable String reason,
      int place,
      @Nullable String opinion,
      @Nullable String signer,
      @Nullable LocalDate signedOn,
      boolean sealed) {
    Entry entry() {
      return new Entry(application, choice, reason, place, written());
    }

    private @Nullable Opinion written() {
      return opinion == null || signer == null || signedOn == null
          ? null
          : new Opinion(opinion, signer, signedOn, sealed);
    }
  }

  record SendingRow(
      UUID id,
      UUID unit,
      String campaign,
      int sequence,
      UUID sentBy,
      Instant sentAt,
      Instant receivedAt,
      String list) {}

  record CloseRow(
      UUID unit,
      Instant closesAt,
      String campaign,
      Instant closedAt,
      int candidates,
      @Nullable UUID sending,
      boolean nobody) {}

  /**
   * A unit's latest close with the list that was frozen, if one had been sent.
   *
   * @param nobody whether none had to be sent, for want of places
   */
  record FrozenRow(
      String region, Instant closesAt, int candidates, @Nullable String list, boolean nobody) {}

  record StepRow(
      UUID id,
      UUID unit,
      String campaign,
      Deed act,
      @Nullable UUID application,
      @Nullable UUID person,
      Instant at,
      String detail) {}

  /** A case on which a unit has decided. */
  record DecidedRow(String region, UUID application) {}

  /** When a unit sent its list last. */
  record SentRow(String region, Instant at) {}

  @Nullable UnitRow unit(Unit unit);

  @Nullable UnitRow lockUnit(Unit unit);

  void insertUnit(UnitRow row);

  void extend(@Param("id") UUID id, @Param("until") Instant until);

  List<UnitRow> extended(@Param("campaign") String campaign);

  List<EntryRow> entries(Unit unit);

  void putEntry(EntryRow row);

  void insertSending(SendingRow row);

  List<SendingRow> sendings(Unit unit);

  @Nullable SendingRow lastSending(Unit unit);

  void insertClose(CloseRow row);

  /** One row or none. */
  List<FrozenRow> frozen(Unit unit);

  List<FrozenRow> frozenAt(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("level") String level);

  List<DecidedRow> decided(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("level") String level);

  List<SentRow> sent(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("level") String level);

  void insertStep(StepRow row);

  List<StepRow> steps(@Param("unit") Unit unit, @Param("limit") int limit);
}
