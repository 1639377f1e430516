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

  /** Links by title; with none the page says so. */
  public record Evidence(boolean expected, List<Link> links) {}

  /**
   * A number that a rule turns into points (数变分).
   *
   * @param points what the rule gives; absent as long as nothing is counted
   * @param own the reviewer's points where they differ, with the reason asked for
   * @param quoted the applicant's own figure, quoted as such and never filled in
   */
  public record Count(
      String id,
      List<Reading> readings,
      @Nullable String points,
      @Nullable Basis basis,
      @Nullable Own own,
      @Nullable String quoted) {}

  /** Points that differ from the rule's, and why. */
  public record Own(String points, String reason, @Nullable String problem) {}
}
