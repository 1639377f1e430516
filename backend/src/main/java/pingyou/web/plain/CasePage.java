package pingyou.web.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.Enclosure;

/**
 * A case to be read ({@code case.jte}).
 *
 * @param notes what is held against it or asked of it
 * @param ways what can be done with it from here
 */
public record CasePage(
    Shell shell,
    List<String> where,
    String title,
    List<String> facts,
    Link back,
    List<String> notes,
    List<Part> parts,
    List<Way> ways) {

  /** A section of the form. */
  public record Part(String title, List<Cell> cells) {}

  /**
   * A question and its answer.
   *
   * @param value absent when there is none to be seen
   * @param blank why there is none, where there is none
   * @param link whether the value is an address
   * @param enclosure links and files that belong to the answer
   * @param reveal where the whole value can be asked for
   */
  public record Cell(
      String label,
      @Nullable String value,
      Blank blank,
      boolean link,
      Enclosure enclosure,
      @Nullable Link reveal) {
    /** Without links and files. */
    public Cell(
        String label, @Nullable String value, Blank blank, boolean link, @Nullable Link reveal) {
      this(label, value, blank, link, Enclosure.NOTHING, reveal);
    }
  }

  /** Why a cell has nothing to be read. */
  public enum Blank {
    /** Nobody wrote anything. */
    LEFT,
    /** It was answered and is shown to nobody here. */
    KEPT,
    /** Reviewers fill it in, and the applicant doesn't. */
    REVIEWERS
  }

  /** Something that can be done, in a sentence. */
  public record Way(String title, String sentence, String href) {}
}
