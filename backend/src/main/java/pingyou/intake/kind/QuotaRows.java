package pingyou.intake.kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.level.Quota;
import pingyou.campaign.region.Places;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.intake.Import;
import pingyou.intake.Kind;
import pingyou.intake.Saved;
import pingyou.intake.Trial;
import pingyou.notice.wording.Wording;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Reasons;
import pingyou.recommendation.quota.Quotas;
import pingyou.recommendation.quota.Wish;
import pingyou.store.Tx;
import pingyou.workbook.Flaw;
import pingyou.workbook.Layout;
import pingyou.workbook.Line;

/**
 * Other numbers of places than the rules' for single units, one in a line. A line that says what
 * holds anyway changes nothing, so that a whole table can be given.
 */
public final class QuotaRows implements Kind {
  private static final int TRACK = 0;
  private static final int LEVEL = 1;
  private static final int UNIT = 2;
  private static final int COUNT = 3;
  private static final int REASON = 4;
  private static final int NO_NUMBER = -1;
  private static final String SAME = "recommendation.quota.same";

  private final Headings headings;
  private final Wording wording;
  private final Places places;
  private final Quotas quotas;

  public QuotaRows(Wording wording, Regions regions, Quotas quotas) {
    this.headings = new Headings(wording);
    this.wording = wording;
    this.places = new Places(regions);
    this.quotas = quotas;
  }

  @Override
  public String name() {
    return "quotas";
  }

  @Override
  public boolean isAsked(Campaign campaign) {
    return !Tier.recommending(campaign).isEmpty();
  }

  @Override
  public Layout layout(Campaign campaign) {
    var tiers = Tier.recommending(campaign);
    var kinds = tiers.stream().map(it -> it.level().kind()).distinct().toArray(UnitKind[]::new);
    return headings.layout(
        name(),
        List.of(
            new Headings.Asked("track", 30, titles(tiers.stream().map(Tier::track)), true),
            new Headings.Asked("level", 20, levels(tiers), true),
            new Headings.Asked("unit", 26, places.values(campaign.region(), kinds), true),
            new Headings.Asked("count", 10, List.of(), true),
            new Headings.Asked("reason", 40, List.of(), true)));
  }

  private static List<String> titles(Stream<Track> tracks) {
    return tracks.map(Track::title).distinct().toList();
  }

  private static List<String> levels(List<Tier> tiers) {
    return tiers.stream().map(it -> it.level().title()).distinct().toList();
  }

  /** A line as it is understood. */
  private record Row(Line line, Tier tier, Wish wish) {}

  @Override
  public Trial read(Tx tx, Import it, List<Line> lines, Instant now) {
    var flaws = new ArrayList<Flaw>();
    var rows = new ArrayList<Row>();
    var twice = new Twice();
    for (var line : lines) {
      var read = read(it, line, now, flaws);
      if (read != null) {
        var unit = read.wish().unit();
        twice.note(List.of(unit.track(), unit.level(), unit.region()), line.row(), UNIT);
        rows.add(read);
      }
    }
    flaws.addAll(twice.flaws());
    var changing = rows.stream().filter(row -> isChanging(tx, row, flaws)).toList();
    if (!flaws.isEmpty()) {
      return new Trial.Faulty(flaws);
    }
    return new Trial.Sound(
        List.of(wording.say("import.quotas.read", counts(rows, changing))),
        (writing, by, _) -> save(writing, by, rows));
  }

  private static Map<String, String> counts(List<Row> rows, List<Row> changing) {
    return Map.of(
        "count", String.valueOf(changing.size()),
        "same", String.valueOf(rows.size() - changing.size()));
  }

  /** What the line means; null with flaws noted. */
  private @Nullable Row read(Import it, Line line, Instant now, List<Flaw> flaws) {
    int before = flaws.size();
    var meant = tiers(it.campaign(), line, flaws);
    var region = region(it.campaign(), meant, line, flaws);
    int count = count(line);
    if (flaws.size() > before || region.isEmpty()) {
      flaws.addAll(otherwise(line, count));
      return null;
    }
    var of = meant.getFirst();
    var unit = new Unit(it.campaign().id(), of.track().id(), of.level().id(), region.get().code());
    return new Row(line, of, new Wish(it.by(), unit, count, line.cell(REASON), now));
  }

  /** The one that the line names; with flaws noted, those that it may mean. */
  private List<Tier> tiers(Campaign campaign, Line line, List<Flaw> flaws) {
    var tiers = Tier.recommending(campaign);
    var ofTrack = tiers.stream().filter(it -> it.track().title().equals(line.cell(TRACK))).toList();
    if (ofTrack.isEmpty()) {
      flaws.add(absent(line, TRACK, titles(tiers.stream().map(Tier::track))));
      ofTrack = tiers;
    }
    var ofLevel =
        ofTrack.stream().filter(it -> it.level().title().equals(line.cell(LEVEL))).toList();
    if (ofLevel.isEmpty()) {
      flaws.add(absent(line, LEVEL, levels(ofTrack)));
      return ofTrack;
    }
    return ofLevel;
  }

  /** What is wrong with the number and its reason, whosever they are. */
  private static List<Flaw> otherwise(Line line, int count) {
    var flaws = new ArrayList<Flaw>();
    if (count < 0 || count > Quota.MOST) {
      flaws.add(new Flaw(line.row(), COUNT, Quotas.range()));
    }
    Reasons.faults(line.cell(REASON)).forEach(it -> flaws.add(new Flaw(line.row(), REASON, it)));
    return flaws;
  }

  private static Flaw absent(Line line, int column, List<String> titles) {
    var values = String.join("、", titles);
    return new Flaw(line.row(), column, Refusal.of("import.quotas.one-of", "values", values));
  }

  private Optional<Region> region(
      Campaign campaign, List<Tier> meant, Line line, List<Flaw> flaws) {
    var kinds = meant.stream().map(it -> Set.of(it.level().kind())).distinct().toList();
    return switch (places.findAny(line.cell(UNIT), campaign.region(), kinds)) {
      case Done<Region>(var region) -> Optional.of(region);
      case Refused<Region>(var why) -> {
        flaws.add(new Flaw(line.row(), UNIT, why.getFirst()));
        yield Optional.empty();
      }
    };
  }

  /** What is no number is out of range as well. */
  private static int count(Line line) {
    try {
      return Integer.parseInt(line.cell(COUNT));
    } catch (NumberFormatException e) {
      return NO_NUMBER;
    }
  }

  /** Whether the line says something new; what speaks against that is noted. */
  private boolean isChanging(Tx tx, Row row, List<Flaw> flaws) {
    var faults = quotas.faults(tx, row.wish());
    if (faults.stream().anyMatch(it -> it.key().equals(SAME))) {
      return false;
    }
    faults.forEach(it -> flaws.add(new Flaw(row.line().row(), column(it), it)));
    return faults.isEmpty() && quotas.isNew(tx, row.wish());
  }

  private static int column(Refusal why) {
    return switch (String.valueOf(why.field())) {
      case "places" -> COUNT;
      case "reason" -> REASON;
      default -> UNIT;
    };
  }

  /** Unit by unit and in each in the order in which sending locks its tracks. */
  private Outcome<Saved> save(Tx tx, Import it, List<Row> rows) {
    var tracks = it.campaign().tracks();
    var ordered =
        rows.stream()
            .sorted(
                Comparator.comparing((Row row) -> row.wish().unit().region())
                    .thenComparingInt(row -> tracks.indexOf(row.tier().track())))
            .toList();
    var flaws = new ArrayList<Flaw>();
    var changing = ordered.stream().filter(row -> isChanging(tx, row, flaws)).toList();
    if (!flaws.isEmpty()) {
      return new Refused<>(flaws.stream().map(Flaw::why).toList());
    }
    for (var row : changing) {
      if (quotas.set(tx, row.wish()) instanceof Refused<Quota>(var why)) {
        return new Refused<>(why);
      }
    }
    return Outcome.done(
        new Saved(List.of(wording.say("import.quotas.saved", counts(rows, changing))), List.of()));
  }
}
