package pingyou.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;

/** What a cell says as a text. Formulas aren't reckoned. */
final class Cells {
  /** Longer than anything that is asked for. */
  static final int CHARS = 2_000;

  /** A spreadsheet keeps 15 digits of a number and makes zeros of the others. */
  private static final double DIGITS_KEPT = 1e15;

  private final DataFormatter formatter = new DataFormatter();

  /** The text; of a cell that can't be taken as it is, what is wrong with it. */
  record Read(String text, @Nullable Refusal why) {}

  Read read(@Nullable Cell cell) {
    if (cell == null) {
      return new Read("", null);
    }
    return fault(cell)
        .map(why -> new Read("", why))
        .orElseGet(() -> {
          var text = clean(text(cell));
          return text.length() > CHARS
              ? new Read("", Refusal.of("workbook.long-cell", "max", String.valueOf(CHARS)))
              : new Read(text, null);
        });
  }

  private static Optional<Refusal> fault(Cell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> Optional.of(Refusal.of("workbook.formula"));
      case ERROR -> Optional.of(Refusal.of("workbook.error"));
      case NUMERIC ->
          Math.abs(cell.getNumericCellValue()) < DIGITS_KEPT
              ? Optional.empty()
              : Optional.of(Refusal.of("workbook.long-number"));
      case STRING, BOOLEAN, BLANK, _NONE -> Optional.empty();
    };
  }

  private String text(Cell cell) {
    if (cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)) {
      return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
    }
    return formatter.formatCellValue(cell);
  }

  /** Without what can't be seen, at the ends and within: foreign spaces, line ends, marks. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("\\p{C}", "").strip();
  }
}
