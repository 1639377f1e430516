package pingyou.campaign.points;

/** Half-points as people read them. */
public final class Halves {
  private Halves() {}

  /** {@code 4.5}, {@code 5}. */
  public static String points(int halves) {
    return halves / 2 + (halves % 2 == 0 ? "" : ".5");
  }
}
