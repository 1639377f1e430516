package pingyou.web.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;

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
   * @param value absent when left empty or not to be seen
   * @param given whether it was answered at all
   * @param link whether the value is an address
   * @param reveal where the whole value can be asked for
   */
  public record Cell(
      String label, @Nullable String value, boolean given, boolean link, @Nullable Link reveal) {}

  /** Something that can be done, in a sentence. */
  public record Way(String title, String sentence, String href) {}
}
