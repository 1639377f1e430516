package pingyou.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine;
import pingyou.application.Opened;
import pingyou.application.enclosure.Enclosed;
import pingyou.application.ruling.Correction;
import pingyou.application.ruling.Ruling;
import pingyou.application.submission.Receipt;
import pingyou.campaign.form.Field;

/**
 * A case as one viewer sees it.
 *
 * @param opened the application and the rules it goes by
 * @param receipt of the submission that is shown
 * @param rulings that this viewer is told of, oldest first
 * @param correction that is open or was never answered; null if there is none or it isn't this
 *     viewer's to know
 */
public record CaseView(
    Opened opened,
    CaseLine line,
    Receipt receipt,
    List<Part> parts,
    List<Ruling> rulings,
    @Nullable Correction correction) {
  public CaseView {
    parts = List.copyOf(parts);
    rulings = List.copyOf(rulings);
  }

  /** A section of the form with what was answered in it. */
  public record Part(String id, String title, List<Cell> cells) {
    public Part {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of the form.
   *
   * @param shown as it is read; empty where nothing was answered and for what is not shown
   * @param given whether it was answered at all: says of a password that it is there
   * @param enclosed links and files that the answer names, and how an attachment stands
   * @param mayLook whether this viewer may ask to look at the sealed value
   */
  public record Cell(
      Field field, String shown, boolean given, Enclosed enclosed, boolean mayLook) {}
}
