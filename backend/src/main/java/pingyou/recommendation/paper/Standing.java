package pingyou.recommendation.paper;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the papers of a campaign's units are. */
public final class Standing {
  /** Where a paper stands. */
  public enum State {
    EMPTY,
    BEGUN,
    COMPLETE,
    WAIVED;

    /** Whether the unit's lists may go. */
    public boolean isSettled() {
      return this == COMPLETE || this == WAIVED;
    }
  }

  private final List<PaperMapper.Progress> progress;
  private final List<Waiver> waivers;

  Standing(List<PaperMapper.Progress> progress, List<Waiver> waivers) {
    this.progress = progress;
    this.waivers = waivers;
  }

  /** A paper that was completed in spite of a waiver is complete. */
  public State of(Place place) {
    var known = progress(place);
    if (known != null && known.completedAt() != null) {
      return State.COMPLETE;
    }
    if (waiver(place).isPresent()) {
      return State.WAIVED;
    }
    return known == null || known.version() == 0 ? State.EMPTY : State.BEGUN;
  }

  private PaperMapper.@Nullable Progress progress(Place place) {
    return progress.stream()
        .filter(it -> it.paper().equals(place.paper().id()))
        .filter(it -> it.region().equals(place.region().code()))
        .findFirst()
        .orElse(null);
  }

  public Optional<Waiver> waiver(Place place) {
    return waivers.stream()
        .filter(it -> it.paper().equals(place.paper().id()))
        .filter(it -> it.region().equals(place.region().code()))
        .findFirst();
  }
}
