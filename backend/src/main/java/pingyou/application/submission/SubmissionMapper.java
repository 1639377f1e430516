package pingyou.application.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.application.Status;
import pingyou.campaign.rule.Moment;

interface SubmissionMapper {
  void count(@Param("campaign") String campaign, @Param("track") String track);

  int lastNumber(@Param("campaign") String campaign, @Param("track") String track);

  void insert(SubmissionRow row);

  void insertPersonal(
      @Param("id") UUID id,
      @Param("row") SubmissionRow row,
      @Param("field") String field,
      @Param("value") String value);

  int markSubmitted(
      @Param("row") SubmissionRow row,
      @Param("number") String number,
      @Param("version") int version);

  int markWithdrawn(@Param("application") UUID application, @Param("version") int version);

  String content(@Param("submission") UUID submission);

  List<Personal> personal(@Param("submission") UUID submission);

  @Nullable ReceiptRow receipt(@Param("submission") UUID submission);

  List<UUID> toClose(@Param("due") Due due, @Param("limit") int limit);

  /** Whom a close concerns. */
  enum Whose {
    ANYBODY,
    /** Those of some regions. */
    OF_REGIONS,
    /** Those of all other regions. */
    OF_OTHERS,
    /** Drafts that don't tell yet. */
    OF_NONE
  }

  /**
   * A close that some applications may not have had yet.
   *
   * @param regions empty where it doesn't depend on them
   */
  record Due(String campaign, String track, Instant close, Whose whose, List<String> regions) {
    public Due {
      regions = List.copyOf(regions);
    }
  }

  void markClosed(
      @Param("application") UUID application,
      @Param("status") Status status,
      @Param("uncorrected") boolean uncorrected,
      @Param("close") Instant close);

  /** A sealed value of a submission. */
  record Personal(UUID id, String field, String value) {}

  /** A receipt as it is stored. */
  record ReceiptRow(
      UUID submission,
      UUID application,
      String number,
      int revision,
      Instant at,
      Instant receivedAt,
      UUID account,
      String promiseTitle,
      String promiseVersion,
      String promiseText,
      String hash) {
    Receipt receipt() {
      return new Receipt(
          submission,
          application,
          number,
          revision,
          new Moment(at, receivedAt),
          account,
          promiseTitle,
          promiseVersion,
          promiseText,
          hash);
    }
  }
}
