package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Deadline;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Figures;
import pingyou.web.part.Shell;
import pingyou.web.part.form.Score;

/**
 * A score card ({@code card.jte}).
 *
 * @param position which of the reviewer's cards this is
 * @param version of the card, sent back with every change
 * @param notes sentences above the card: why nothing can be written, why it came back
 * @param problems what keeps it from being handed in, in the table's order
 * @param space absent when the applicant has given no account, and once the card is handed in
 */
public record CardPage(
    Shell shell,
    int position,
    int cards,
    String person,
    String subject,
    String number,
    String school,
    Deadline deadline,
    boolean locked,
    List<String> notes,
    List<Problem> problems,
    List<Group> groups,
    String comment,
    @Nullable Space space,
    long version,
    @Nullable String savedAt,
    Ways ways) {

  /** A group of indicators with what is scored in it so far. */
  public record Group(String id, String title, List<Score> scores) {
    public int halves() {
      return scores.stream().mapToInt(score -> score.halves() == null ? 0 : score.halves()).sum();
    }

    public int maxHalves() {
      return scores.stream().mapToInt(Score::maxHalves).sum();
    }

    public long scored() {
      return scores.stream().filter(score -> score.halves() != null).count();
    }

    public String subtotal() {
      return Figures.points(halves());
    }

    public String max() {
      return Figures.points(maxHalves());
    }
  }

  /**
   * The applicant's learning space and its account; the password only on request.
   *
   * @param reveal the page that shows the password
   * @param revealUrl gives it to the script
   */
  public record Space(String href, String userName, String reveal, String revealUrl) {}

  /**
   * Where the page saves and leads to.
   *
   * @param material what the applicant wrote
   * @param save takes single changes
   * @param keep takes the whole card without locking it
   * @param submit locks the card
   * @param next the next indicator not scored, an anchor
   * @param recuse absent once the card is handed in
   */
  public record Ways(
      String back,
      String material,
      String save,
      String keep,
      String submit,
      @Nullable String next,
      String signInFailed,
      @Nullable String recuse) {}

  public String total() {
    return Figures.points(groups.stream().mapToInt(Group::halves).sum());
  }

  public String max() {
    return Figures.points(groups.stream().mapToInt(Group::maxHalves).sum());
  }

  public long scored() {
    return groups.stream().mapToLong(Group::scored).sum();
  }

  public int indicators() {
    return groups.stream().mapToInt(group -> group.scores().size()).sum();
  }
}
