package pingyou.campaign.prize;

/**
 * Something that the best cases get: a prize, or a place on a list.
 *
 * @param percent of the base that gets exactly this, 1 to 100; 0 where the places are counted
 * @param places how many get it; 0 where a percentage says so
 */
public record Prize(String id, String title, int percent, int places) {
  /** For a share of the base. */
  public static Prize ofShare(String id, String title, int percent) {
    return new Prize(id, title, percent, 0);
  }

  /** For a number of cases, however many there are. */
  public static Prize ofPlaces(String id, String title, int places) {
    return new Prize(id, title, 0, places);
  }

  /** Whether it has a number of places of its own. */
  public boolean counted() {
    return percent == 0;
  }
}
