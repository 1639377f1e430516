package pingyou.intake;

import java.time.Instant;
import java.util.List;
import pingyou.campaign.Campaign;
import pingyou.store.Tx;
import pingyou.workbook.Layout;
import pingyou.workbook.Line;

/** A kind of workbook that can be imported. */
public interface Kind {
  /** In addresses, commands and keys of texts: {@code schools}. */
  String name();

  /** Whether this campaign has a use for it. */
  boolean isAsked(Campaign campaign);

  Layout layout(Campaign campaign);

  /** Whether saving makes codes, which are shown once and have to go somewhere. */
  default boolean givesCodes() {
    return false;
  }

  /**
   * Looks at every line, finds everything that is wrong, changes nothing.
   *
   * @param lines that were filled in; texts are clean, no line is empty
   */
  Trial read(Tx tx, Import it, List<Line> lines, Instant now);
}
