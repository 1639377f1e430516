package pingyou.campaign.rubric;

import java.util.List;

/** A first-level indicator: what its indicators share. */
public record Group(String id, String title, List<Indicator> indicators) {
  public Group {
    indicators = List.copyOf(indicators);
  }

  /** The most its indicators can give together, in half-points. */
  public int maxHalves() {
    return indicators.stream().mapToInt(Indicator::maxHalves).sum();
  }
}
