package pingyou.web.frame;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.Status;
import pingyou.award.standing.Verdicts;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.prize.AwardOutcome;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.desk.Stages;
import pingyou.store.Tx;
import pingyou.web.part.Tag;

/** Where the cases of a track are on their way, each in one tag. */
public final class Whereabouts {
  private final Stages stages;
  private final Optional<Verdicts> verdicts;
  private final Window review;
  private final AwardOutcome outcome;
  private final Instant now;

  private Whereabouts(Stages stages, Optional<Verdicts> verdicts, Track track, Instant now) {
    this.stages = stages;
    this.verdicts = verdicts;
    this.review = track.reviewLevel().window();
    this.outcome = track.award().outcome();
    this.now = now;
  }

  public static Whereabouts of(
      Tx tx, Tracing tracing, Campaign campaign, Track track, Instant now) {
    return new Whereabouts(
        tracing.standings().stages(tx, campaign.id(), track.id()),
        tracing.results().verdicts(tx, campaign.id(), track.id()),
        track,
        now);
  }

  /** The tag of a case; its county is null while none was chosen. */
  public Tag tag(Status status, UUID application, @Nullable String county) {
    return switch (status) {
      case DRAFT -> Tag.DRAFT;
      case SUBMITTED -> county == null ? Tag.SUBMITTED : underway(application, county);
      case RETURNED -> Tag.RETURNED;
      case WITHDRAWN -> Tag.WITHDRAWN;
      case LAPSED -> Tag.GIVEN_UP;
      case EXCLUDED -> Tag.EXCLUDED;
    };
  }

  private Tag underway(UUID application, String county) {
    return switch (stages.of(application, county)) {
      case AT_FIRST -> Tag.SUBMITTED;
      case ON_THE_WAY -> Tag.RECOMMENDED;
      case NOT_RECOMMENDED -> Tag.DECLINED;
      case NOTHING_SENT -> Tag.NOT_SENT_ON;
      case TO_REVIEW -> atReview(application, Tag.RECOMMENDED);
      case STRAIGHT -> atReview(application, Tag.SUBMITTED);
    };
  }

  /**
   * @param before what is said until the review begins
   */
  private Tag atReview(UUID application, Tag before) {
    return now.isBefore(review.opensAt())
        ? before
        : verdicts.map(it -> known(it, application)).orElseGet(this::unknown);
  }

  private Tag known(Verdicts verdicts, UUID application) {
    if (!verdicts.reviewed().contains(application)) {
      return Tag.NOT_REVIEWED;
    }
    boolean isFinal = verdicts.isFinal();
    boolean listed = verdicts.prized().contains(application);
    return switch (outcome) {
      case AwardOutcome.Prizes _ ->
          listed
              ? isFinal ? Tag.AWARDED : Tag.PROPOSED
              : isFinal ? Tag.NOT_AWARDED : Tag.NOT_PROPOSED;
      case AwardOutcome.Shortlist _ ->
          listed
              ? isFinal ? Tag.SHORTLISTED : Tag.TO_BE_SHORTLISTED
              : isFinal ? Tag.NOT_SHORTLISTED : Tag.NOT_TO_BE_SHORTLISTED;
      case AwardOutcome.Quota _ ->
          listed
              ? isFinal ? Tag.SENT_UP : Tag.TO_BE_SENT_UP
              : isFinal ? Tag.NOT_SENT_UP : Tag.NOT_TO_BE_SENT_UP;
    };
  }

  private Tag unknown() {
    return now.isBefore(review.closesAt()) ? Tag.UNDER_REVIEW : Tag.REVIEWED;
  }
}
