package pingyou.campaign.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Form;

/** How a paper comes about. */
public sealed interface Made {
  /** Officials write it. */
  record Written(Form form) implements Made {}

  /** The forms of the cases that are recommended, with the unit's opinion on each. */
  record Forms() implements Made {}

  /** What the recommended cases hand in beside their forms. */
  record Material() implements Made {}

  /**
   * A table of the recommended cases, never typed.
   *
   * @param head what stands above the table of whoever runs the campaign, who writes it once for
   *     all units; null if the notice has none
   */
  record Summary(@Nullable Form head, List<Listed> lists) implements Made {
    public Summary {
      lists = List.copyOf(lists);
    }
  }

  /**
   * The part of a summary that lists the cases of a track.
   *
   * @param title word for word: {@code 区域}
   * @param columns heads of the cells, in order, word for word
   * @param isOffice whether the person in charge belongs to the education office of the region that
   *     is the name, and not to what is named
   * @param type field that says of which kind a case is
   * @param name field with the name of the person in charge
   * @param post field with their post
   * @param mobile field with their mobile number
   */
  record Listed(
      String track,
      String title,
      List<String> columns,
      boolean isOffice,
      String type,
      String name,
      String post,
      String mobile) {
    /** How many heads there are. */
    public static final int COLUMNS = 8;

    public Listed {
      columns = List.copyOf(columns);
    }
  }
}
