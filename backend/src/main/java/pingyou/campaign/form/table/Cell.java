package pingyou.campaign.form.table;

import java.util.List;
import pingyou.campaign.region.UnitKind;

/** What the cells of a column hold; every value is stored as text. */
public sealed interface Cell {
  /** One line, its length in code points. */
  record Text(int maxLength) implements Cell {}

  /** A whole number from 0, stored in plain digits. */
  record Count(int most) implements Cell {}

  /** One of a list, stored as the option's text. */
  record Choice(List<String> options) implements Cell {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A region within the table's root, stored as its GB/T 2260 code. */
  record Place(UnitKind kind) implements Cell {}

  /** A mainland mobile number, stored as 11 digits. */
  record Mobile() implements Cell {}
}
