package pingyou.intake.kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.application.past.PastRow;
import pingyou.application.past.PastTable;
import pingyou.application.past.PastTable.CellFault;
import pingyou.application.past.PastWinners;
import pingyou.application.past.Winner;
import pingyou.campaign.Campaign;
import pingyou.campaign.eligible.PastRule.Kind;
import pingyou.campaign.region.Places;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.intake.Import;
import pingyou.intake.Saved;
import pingyou.intake.Trial;
import pingyou.notice.wording.Wording;
import pingyou.store.Tx;
import pingyou.workbook.Flaw;
import pingyou.workbook.Layout;
import pingyou.workbook.Line;

/** Winners of earlier years, as they can also be pasted on a page. */
public final class WinnerRows implements pingyou.intake.Kind {
  private static final int REGION = 2;

  private final Headings headings;
  private final Wording wording;
  private final Regions regions;
  private final Places places;
  private final PastWinners past;

  public WinnerRows(Wording wording, Regions regions, PastWinners past) {
    this.headings = new Headings(wording);
    this.wording = wording;
    this.regions = regions;
    this.places = new Places(regions);
    this.past = past;
  }

  @Override
  public String name() {
    return "winners";
  }

  @Override
  public boolean isAsked(Campaign campaign) {
    return PastWinners.isKept(campaign);
  }

  /** The columns of {@link PastTable}, in its order. */
  @Override
  public Layout layout(Campaign campaign) {
    var where = places.values(campaign.region(), UnitKind.CITY, UnitKind.COUNTY);
    return headings.layout(
        name(),
        List.of(
            new Headings.Asked("year", 10, years(campaign), true),
            new Headings.Asked("kind", 10, PastTable.kinds(), true),
            new Headings.Asked("region", 26, where, true),
            new Headings.Asked("name", 36, List.of(), true),
            new Headings.Asked("others", 36, List.of(), false)));
  }

  private static List<String> years(Campaign campaign) {
    return campaign.tracks().stream()
        .flatMap(it -> Stream.ofNullable(it.eligibility().past()))
        .flatMap(it -> it.years().stream())
        .distinct()
        .sorted()
        .map(String::valueOf)
        .toList();
  }

  @Override
  public Trial read(Tx tx, Import it, List<Line> lines, Instant now) {
    var cells =
        new ArrayList<List<String>>(Collections.nCopies(lines.getLast().row(), List.<String>of()));
    var flaws = new ArrayList<Flaw>();
    lines.forEach(line -> cells.set(line.row() - 1, cells(it.campaign(), line, flaws)));
    var read = PastTable.read(cells, regions, it.campaign().region());
    read.faults().stream()
        .map(WinnerRows::flaw)
        .filter(flaw -> flaws.stream().noneMatch(flaw::isAt))
        .toList()
        .forEach(flaws::add);
    if (!flaws.isEmpty()) {
      return new Trial.Faulty(flaws);
    }
    var values =
        Map.of(
            "count", String.valueOf(read.rows().size()),
            "schools", count(read.rows(), Kind.SCHOOL),
            "regions", count(read.rows(), Kind.REGION));
    return new Trial.Sound(
        List.of(wording.say("import.winners.read", values)),
        (writing, by, at) -> save(writing, by, read.rows(), at));
  }

  private static String count(List<PastRow> rows, Kind kind) {
    return String.valueOf(rows.stream().filter(it -> it.kind() == kind).count());
  }

  /** With the region's code alone, if it is clear which one is meant. */
  private List<String> cells(Campaign campaign, Line line, List<Flaw> flaws) {
    var cells = new ArrayList<>(line.cells());
    var kinds = EnumSet.allOf(UnitKind.class);
    switch (places.find(line.cell(REGION), campaign.region(), kinds)) {
      case Done<Region>(var it) -> cells.set(REGION, it.code());
      case Refused<Region>(var why) -> flaws.add(new Flaw(line.row(), REGION, why.getFirst()));
    }
    return cells;
  }

  private static Flaw flaw(CellFault fault) {
    return new Flaw(fault.row(), PastTable.COLUMNS.indexOf(fault.column()), fault.why());
  }

  private Outcome<Saved> save(Tx tx, Import it, List<PastRow> rows, Instant now) {
    return switch (past.add(tx, it.by(), it.campaign(), rows, now)) {
      case Refused<List<Winner>>(var why) -> new Refused<>(why);
      case Done<List<Winner>>(var added) -> {
        var values =
            Map.of(
                "count", String.valueOf(added.size()),
                "known", String.valueOf(rows.size() - added.size()));
        yield Outcome.done(
            new Saved(List.of(wording.say("import.winners.saved", values)), List.of()));
      }
    };
  }
}
