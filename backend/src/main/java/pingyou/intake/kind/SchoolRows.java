package pingyou.intake.kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
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
import pingyou.person.school.School;
import pingyou.person.school.SchoolNames;
import pingyou.person.school.Schools;
import pingyou.store.Tx;
import pingyou.workbook.Flaw;
import pingyou.workbook.Layout;
import pingyou.workbook.Line;

/** Schools with their counties and other names. One that is on record already is a fault. */
public final class SchoolRows implements Kind {
  private static final int NAME = 0;
  private static final int COUNTY = 1;
  private static final int OTHERS = 2;
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、;；/|]");

  private final Headings headings;
  private final Wording wording;
  private final Places places;
  private final Schools schools;

  public SchoolRows(Wording wording, Regions regions, Schools schools) {
    this.headings = new Headings(wording);
    this.wording = wording;
    this.places = new Places(regions);
    this.schools = schools;
  }

  @Override
  public String name() {
    return "schools";
  }

  @Override
  public boolean isAsked(Campaign campaign) {
    return true;
  }

  @Override
  public Layout layout(Campaign campaign) {
    return headings.layout(
        name(),
        List.of(
            new Headings.Asked("name", 36, List.of(), true),
            new Headings.Asked(
                "county", 26, places.values(campaign.region(), UnitKind.COUNTY), true),
            new Headings.Asked("others", 36, List.of(), false)));
  }

  /** A school as its line has it; its first name is the one under which it is known. */
  private record Row(Schools.Place place, List<String> names) {}

  @Override
  public Trial read(Tx tx, Import it, List<Line> lines, Instant now) {
    var flaws = new ArrayList<Flaw>();
    var rows = new ArrayList<Row>();
    var twice = new Twice();
    var known = new Known(tx, it);
    for (var line : lines) {
      flaws.addAll(flaws(known, it, line));
      county(it, line)
          .ifPresent(county -> {
            var names = names(line);
            for (int i = 0; i < names.size(); i++) {
              var key = List.of(county.code(), SchoolNames.key(names.get(i)));
              twice.note(key, line.row(), i == 0 ? NAME : OTHERS);
            }
            rows.add(new Row(new Schools.Place(it.campaign().id(), county.code()), names));
          });
    }
    flaws.addAll(twice.flaws());
    if (!flaws.isEmpty()) {
      return new Trial.Faulty(flaws);
    }
    var count = String.valueOf(rows.size());
    long counties = rows.stream().map(row -> row.place().county()).distinct().count();
    var values = Map.of("count", count, "counties", String.valueOf(counties));
    return new Trial.Sound(
        List.of(wording.say("import.schools.read", values)),
        (writing, by, at) -> save(writing, by, rows, at));
  }

  private Optional<Region> county(Import it, Line line) {
    return find(it, line) instanceof Done<Region>(var region)
        ? Optional.of(region)
        : Optional.empty();
  }

  private Outcome<Region> find(Import it, Line line) {
    return places.find(line.cell(COUNTY), it.campaign().region(), Set.of(UnitKind.COUNTY));
  }

  private static List<String> names(Line line) {
    return Stream.concat(
            Stream.of(line.cell(NAME)),
            BETWEEN_NAMES.splitAsStream(line.cell(OTHERS)).map(String::strip))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private List<Flaw> flaws(Known known, Import it, Line line) {
    var flaws = new ArrayList<Flaw>();
    Schools.fault(line.cell(NAME)).ifPresent(why -> flaws.add(new Flaw(line.row(), NAME, why)));
    for (var other : names(line)) {
      if (!other.equals(line.cell(NAME))) {
        Schools.fault(other).ifPresent(why -> flaws.add(new Flaw(line.row(), OTHERS, why)));
      }
    }
    switch (find(it, line)) {
      case Refused<Region>(var why) -> flaws.add(new Flaw(line.row(), COUNTY, why.getFirst()));
      case Done<Region>(var county) -> flaws.addAll(known.flaws(line, county));
    }
    return flaws;
  }

  /** What is on record, asked once a county. */
  private final class Known {
    private final Tx tx;
    private final Import it;
    private final Map<String, Set<String>> keys = new HashMap<>();

    Known(Tx tx, Import it) {
      this.tx = tx;
      this.it = it;
    }

    List<Flaw> flaws(Line line, Region county) {
      var place = new Schools.Place(it.campaign().id(), county.code());
      var there = keys.computeIfAbsent(county.code(), _ -> schools.nameKeys(tx, place));
      var flaws = new ArrayList<Flaw>();
      for (var name : names(line)) {
        if (there.contains(SchoolNames.key(name))) {
          schools
              .named(tx, place, name)
              .map(school -> why(school, county))
              .map(why -> new Flaw(line.row(), name.equals(line.cell(NAME)) ? NAME : OTHERS, why))
              .ifPresent(flaws::add);
        }
      }
      return flaws;
    }
  }

  private static Refusal why(School school, Region county) {
    return Refusal.of("import.schools.known", "name", school.name(), "county", county.name());
  }

  private Outcome<Saved> save(Tx tx, Import it, List<Row> rows, Instant now) {
    for (var row : rows) {
      if (schools.record(tx, it.by(), row.place(), row.names(), now)
          instanceof Refused<School>(var why)) {
        return new Refused<>(why);
      }
    }
    var values = Map.of("count", String.valueOf(rows.size()));
    return Outcome.done(new Saved(List.of(wording.say("import.schools.saved", values)), List.of()));
  }
}
