package pingyou.review;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.review.Release.Cause;
import pingyou.store.Json;

/**
 * A card as its row has it.
 *
 * @param level of the office, with {@code region}; both are empty at the last level
 */
record CardRow(
    UUID id,
    String campaign,
    String track,
    String level,
    String region,
    UUID application,
    UUID reviewer,
    CardState state,
    String scores,
    String readings,
    String comment,
    @Nullable String reasons,
    int version,
    Instant assignedAt,
    Instant savedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant extendedUntil,
    @Nullable String extensionReason,
    @Nullable String unlockReason,
    @Nullable Cause releaseCause,
    @Nullable String releaseReason,
    @Nullable Instant releasedAt) {

  /** Stands for the last level, which has no office. */
  static final String NO_OFFICE = "";

  static CardRow of(Card card) {
    var seat = card.seat();
    var release = card.release();
    var office = seat.office();
    return new CardRow(
        card.id(),
        seat.campaign(),
        seat.track(),
        office == null ? NO_OFFICE : office.level(),
        office == null ? NO_OFFICE : office.region(),
        seat.application(),
        seat.reviewer(),
        card.state(),
        Json.write(card.sheet().scores()),
        Json.write(card.sheet().readings()),
        card.sheet().comment(),
        Json.write(card.sheet().reasons()),
        card.version(),
        card.assignedAt(),
        card.savedAt(),
        card.submittedAt(),
        card.extendedUntil(),
        card.extensionReason(),
        card.unlockReason(),
        release == null ? null : release.cause(),
        release == null ? null : release.reason(),
        release == null ? null : release.at());
  }

  Card card() {
    return new Card(
        id,
        new Card.Seat(campaign, track, office(), application, reviewer),
        state,
        new Sheet(
            Json.read(scores, new TypeReference<>() {}),
            Json.read(readings, new TypeReference<>() {}),
            comment,
            reasons == null ? Map.of() : Json.read(reasons, new TypeReference<>() {})),
        version,
        assignedAt,
        savedAt,
        submittedAt,
        extendedUntil,
        extensionReason,
        unlockReason,
        release());
  }

  private @Nullable Office office() {
    return level.equals(NO_OFFICE) ? null : new Office(level, region);
  }

  private @Nullable Release release() {
    return releaseCause == null
        ? null
        : new Release(
            releaseCause,
            Objects.requireNonNull(releaseReason),
            Objects.requireNonNull(releasedAt));
  }
}
