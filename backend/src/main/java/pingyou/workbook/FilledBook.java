package pingyou.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/** A filled workbook as rows of texts, and what is wrong with cells whatever they mean. */
public record FilledBook(List<Line> lines, List<Flaw> flaws) {
  /** So many lines may be filled in one file. */
  public static final int LINES = 2_000;

  public FilledBook {
    lines = List.copyOf(lines);
    flaws = List.copyOf(flaws);
  }

  /** Reads a file that somebody uploaded; a refusal is about the file as a whole. */
  public static Outcome<FilledBook> read(byte[] file, Layout layout) {
    var fault = Guard.fault(file);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    var book = Books.open(file);
    if (book.isEmpty() || book.get().getNumberOfSheets() == 0) {
      return Outcome.refused(Refusal.of("workbook.broken"));
    }
    try {
      return read(Books.sheet(book.get(), layout), layout);
    } catch (RuntimeException | LinkageError _) {
      return Outcome.refused(Refusal.of("workbook.broken")); // POI reads cells only when asked
    }
  }

  private static Outcome<FilledBook> read(XSSFSheet sheet, Layout layout) {
    return switch (Heads.find(sheet.getRow(0), layout)) {
      case Outcome.Refused<Heads>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<Heads>(var heads) -> {
        var found = new Found(heads);
        for (int i = 1; i <= sheet.getLastRowNum() && found.lines.size() <= LINES; i++) {
          found.read(sheet.getRow(i), i + 1);
        }
        sheet.getMergedRegions().forEach(found::merged);
        yield found.outcome();
      }
    };
  }

  /** What was found so far. */
  private static final class Found {
    private final Heads heads;
    private final Cells cells = new Cells();
    private final List<Line> lines = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    Found(Heads heads) {
      this.heads = heads;
    }

    /** A line in which nothing is written is none. */
    void read(@Nullable XSSFRow row, int number) {
      if (row == null) {
        return;
      }
      var texts = new ArrayList<String>();
      int before = flaws.size();
      for (int column = 0; column < heads.at().size(); column++) {
        int at = heads.at().get(column);
        var read = cells.read(at < 0 ? null : row.getCell(at));
        texts.add(read.text());
        if (read.why() != null) {
          flaws.add(new Flaw(number, column, read.why()));
        }
      }
      if (flaws.size() > before || texts.stream().anyMatch(it -> !it.isEmpty())) {
        lines.add(new Line(number, texts));
      }
    }

    /** Of merged cells only the first holds a value; the others would be read as empty. */
    void merged(CellRangeAddress range) {
      if (range.getLastRow() > 0) {
        for (int at = range.getFirstColumn(); at <= range.getLastColumn(); at++) {
          if (heads.column(at) >= 0) {
            int row = Math.max(range.getFirstRow(), 1) + 1;
            flaws.add(new Flaw(row, heads.column(at), Refusal.of("workbook.merged")));
            return;
          }
        }
      }
    }

    Outcome<FilledBook> outcome() {
      if (lines.size() > LINES) {
        return Outcome.refused(Refusal.of("workbook.lines", "max", String.valueOf(LINES)));
      }
      return lines.isEmpty()
          ? Outcome.refused(Refusal.of("workbook.nothing"))
          : Outcome.done(new FilledBook(lines, flaws.stream().sorted(Flaw.ORDER).toList()));
    }
  }
}
