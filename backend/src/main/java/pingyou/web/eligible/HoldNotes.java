package pingyou.web.eligible;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.application.platform.Placement;
import pingyou.application.platform.Placements;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.list.Hold;
import pingyou.store.Tx;
import pingyou.web.frame.Words;

/** What keeps a case from being recommended, or what was ruled so that it doesn't, in sentences. */
public final class HoldNotes {
  private final Words words;
  private final Holds holds;
  private final Placements placements;

  public HoldNotes(Words words, Holds holds, Placements placements) {
    this.words = words;
    this.holds = holds;
    this.placements = placements;
  }

  public List<Hold> holds(Tx tx, Campaign campaign, Track track, CaseLine line) {
    return holds.of(tx, campaign, track, List.of(line)).getOrDefault(line.application(), List.of());
  }

  public List<String> of(Tx tx, Campaign campaign, Track track, CaseLine line) {
    var id = line.application();
    var placement = Optional.ofNullable(placements.of(tx, campaign, track, List.of(id)).get(id));
    return Stream.concat(
            holds(tx, campaign, track, line).stream().map(this::said),
            placement.filter(it -> it.state() == Placement.State.FITS).map(this::fits).stream())
        .toList();
  }

  private String said(Hold hold) {
    var kind = hold.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.of(new Refusal("page.hold." + kind, hold.values(), null));
  }

  private String fits(Placement placement) {
    return words.say(
        "page.hold.platform-fits", "platform", placement.name(), "reason", reason(placement));
  }

  /** How far the secretariat is with the platforms on which it was asked or has ruled, by case. */
  public Map<UUID, String> rulings(
      Tx tx, Campaign campaign, Track track, Collection<UUID> applications) {
    var said = new HashMap<UUID, String>();
    placements
        .of(tx, campaign, track, applications)
        .forEach((id, it) -> ruling(it).ifPresent(text -> said.put(id, text)));
    return Map.copyOf(said);
  }

  private Optional<String> ruling(Placement placement) {
    return switch (placement.state()) {
      case ASKED -> Optional.of(words.say("page.desk.platform.asked"));
      case UNFIT -> Optional.of(words.say("page.desk.platform.unfit", "reason", reason(placement)));
      case FITS -> Optional.of(words.say("page.desk.platform.fits"));
      case CONNECTED, UNKNOWN -> Optional.empty();
    };
  }

  private static String reason(Placement placement) {
    return Objects.requireNonNull(placement.ruling()).reason();
  }
}
