package pingyou.web.part.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Basis;
import pingyou.web.part.Figures;
import pingyou.web.part.Link;

/**
 * An indicator of a score card.
 *
 * @param text the indicator word for word
 * @param halves half-points given; absent when not scored, which differs from zero
 * @param count what its figures come to; absent where nothing is counted
 * @param evidence what the applicant named as evidence
 */
public record Score(
    String id,
    String title,
    String text,
    @Nullable Integer halves,
    int maxHalves,
    boolean locked,
    List<Reading> readings,
    @Nullable Count count,
    Evidence evidence) {

  /** The points as the input holds them; empty when not scored. */
  public String value() {
    return halves == null ? "" : Figures.points(halves);
  }

  public String max() {
    return Figures.points(maxHalves);
  }

  public boolean atLeast() {
    return halves == null || halves == 0;
  }

  public boolean atMost() {
    return halves != null && halves == maxHalves;
  }

  /**
   * A number that the reviewer reads in the space.
   *
   * @param readAt when it was read; absent before
   */
  public record Reading(
      String id, String label, String unit, String value, @Nullable String readAt) {

    /** The input's name: an indicator and what is read for it may have one id. */
    public static String inputName(String id) {
      return "reading-" + id;
    }
  }

  /**
   * Links by title; with none the page says so.
   *
   * @param marked whether they are what the applicant marked as their own work
   */
  public record Evidence(boolean expected, List<Link> links, boolean marked) {
    public Evidence(boolean expected, List<Link> links) {
      this(expected, links, false);
    }
  }

  /**
   * A number that a rule turns into points (数变分).
   *
   * @param readings that are counted
   * @param basis what was counted and what follows, once all is; where the rule stands
   * @param own why the points differ from the rule's
   */
  public record Count(String id, List<Reading> readings, Basis basis, Own own) {}

  /**
   * The reason for points that differ from the rule's.
   *
   * @param needed whether they do; without script the reason can be written at any time
   */
  public record Own(String reason, boolean needed, boolean locked) {}
}
