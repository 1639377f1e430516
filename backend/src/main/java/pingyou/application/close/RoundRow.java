package pingyou.application.close;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Round;

/**
 * What a city set about its round. Rows are only ever added; a city's last one counts.
 *
 * @param region GB/T 2260 code of the city
 * @param sequence 1 for the first that the city set in the track
 * @param closesAt null where it holds none any more
 * @param places how many cases each unit may send; null if any number
 * @param setBy an official of the city, or someone of the secretariat
 */
public record RoundRow(
    UUID id,
    String campaign,
    String track,
    String region,
    int sequence,
    @Nullable Instant closesAt,
    @Nullable Integer places,
    UUID setBy,
    Instant setAt,
    String reason) {
  /** The round as it is held; empty where none is. */
  public Optional<Round.Held> held() {
    return Optional.ofNullable(closesAt).map(it -> new Round.Held(it, places));
  }
}
