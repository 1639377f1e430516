package pingyou.review;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.notice.wording.Dates;

/**
 * The rules by which the cases of a track are scored: at its last level, or by the evaluators of an
 * office below.
 *
 * @param office null at the last level, whose cards alone are decided on
 * @param window when cases are scored
 */
public record Terms(Campaign campaign, Track track, @Nullable Office office, Window window) {
  /** Those of the last level. */
  public Terms(Campaign campaign, Track track) {
    this(campaign, track, null, track.reviewLevel().window());
  }

  /** Those of an office that scores in this window. */
  public Terms of(Office scoring, Window acting) {
    return new Terms(campaign, track, scoring, acting);
  }

  /** The window of a card that the secretariat may have given a later close. */
  public Window window(@Nullable Instant extendedUntil) {
    var window = window();
    return extendedUntil == null || extendedUntil.isBefore(window.closesAt())
        ? window
        : new Window(window.opensAt(), extendedUntil);
  }

  /** Why nothing is done on a card at this moment; empty while its window is open. */
  public Optional<Refusal> outside(Card card, Moment moment) {
    var window = window(card.extendedUntil());
    if (window.contains(moment)) {
      return Optional.empty();
    }
    return Optional.of(
        moment.at().isBefore(window.opensAt())
            ? Refusal.of("review.early", "time", Dates.time(window.opensAt(), campaign.zone()))
            : Refusal.of("review.late", "deadline", deadline(window.closesAt())));
  }

  /** A close as people are told of it: {@code 11月10日 24:00}. */
  public String deadline(Instant close) {
    return Dates.close(close, campaign.zone());
  }
}
