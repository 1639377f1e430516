package pingyou.intake.kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
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
import pingyou.intake.Ticket;
import pingyou.intake.Trial;
import pingyou.notice.wording.Wording;
import pingyou.person.Invitation;
import pingyou.person.Invitations;
import pingyou.person.Invited;
import pingyou.person.People;
import pingyou.person.Person;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;
import pingyou.workbook.Flaw;
import pingyou.workbook.Layout;
import pingyou.workbook.Line;

/** People with their roles: each becomes an open invitation, whose code is shown once. */
public final class PeopleRows implements Kind {
  private static final int NAME = 0;
  private static final int ROLE = 1;
  private static final int UNIT = 2;
  private static final int SCHOOL = 3;

  private final Headings headings;
  private final Wording wording;
  private final Places places;
  private final Known known;

  public PeopleRows(Wording wording, Regions regions, Known known) {
    this.headings = new Headings(wording);
    this.wording = wording;
    this.places = new Places(regions);
    this.known = known;
  }

  /** The features that know people. */
  public record Known(Invitations invitations, Roles roles, People people, Schools schools) {}

  @Override
  public String name() {
    return "people";
  }

  @Override
  public boolean isAsked(Campaign campaign) {
    return true;
  }

  @Override
  public Layout layout(Campaign campaign) {
    var units = places.values(campaign.region(), UnitKind.values());
    return headings.layout(
        name(),
        List.of(
            new Headings.Asked("name", 16, List.of(), true),
            new Headings.Asked(
                "role", 18, Arrays.stream(Role.values()).map(this::word).toList(), true),
            new Headings.Asked("unit", 26, units, true),
            new Headings.Asked("school", 36, List.of(), false)));
  }

  @Override
  public boolean givesCodes() {
    return true;
  }

  private String word(Role role) {
    return wording.say("page.people.role." + role.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Trial read(Tx tx, Import it, List<Line> lines, Instant now) {
    var there = there(tx, it, now);
    var flaws = new ArrayList<Flaw>();
    var invitations = new ArrayList<Invitation>();
    var twice = new Twice();
    for (var line : lines) {
      var reading = new Reading(tx, it, line);
      var invitation = reading.invitation();
      flaws.addAll(reading.flaws);
      if (invitation != null) {
        invitations.add(invitation);
        twice.note(key(invitation), line.row(), NAME);
        var held = there.get(key(invitation));
        if (held != null) {
          flaws.add(new Flaw(line.row(), NAME, held));
        }
      }
    }
    flaws.addAll(twice.flaws());
    return flaws.isEmpty()
        ? new Trial.Sound(said(invitations), (t, by, at) -> save(t, by, invitations, at))
        : new Trial.Faulty(flaws);
  }

  private static List<String> key(Invitation it) {
    return List.of(it.role().name(), String.valueOf(it.unit()), it.name().strip());
  }

  /** Who is invited already, or has come. */
  private Map<List<String>, Refusal> there(Tx tx, Import it, Instant now) {
    var there = new HashMap<List<String>, Refusal>();
    var campaign = it.campaign().id();
    for (var open : known.invitations().open(tx, it.by(), campaign, now)) {
      there.put(key(open.invitation()), Refusal.of("import.people.invited"));
    }
    for (var role : Role.values()) {
      for (var grant : known.roles().holders(tx, campaign, role, null)) {
        var name = known.people().find(tx, grant.person()).map(Person::name).orElse("");
        var as = new Invitation(campaign, role, grant.unit(), grant.school(), name);
        there.put(key(as), Refusal.of("import.people.held"));
      }
    }
    return there;
  }

  /** A line, piece by piece. */
  private final class Reading {
    private final Tx tx;
    private final Import it;
    private final Line line;
    private final List<Flaw> flaws = new ArrayList<>();

    Reading(Tx tx, Import it, Line line) {
      this.tx = tx;
      this.it = it;
      this.line = line;
    }

    @Nullable Invitation invitation() {
      var named = new Invitation(it.campaign().id(), Role.REVIEWER, null, null, line.cell(NAME));
      known.invitations().fault(named).ifPresent(why -> flaw(NAME, why));
      var role =
          Arrays.stream(Role.values())
              .filter(some -> word(some).equals(line.cell(ROLE)))
              .findFirst();
      if (role.isEmpty()) {
        var names =
            Arrays.stream(Role.values())
                .map(PeopleRows.this::word)
                .collect(Collectors.joining("、"));
        flaw(ROLE, Refusal.of("import.people.role", "value", line.cell(ROLE), "roles", names));
        return null;
      }
      var unit = unit(role.get());
      var school = school(role.get(), unit);
      var invitation =
          new Invitation(
              it.campaign().id(),
              role.get(),
              unit.map(Region::code).orElse(null),
              school,
              line.cell(NAME));
      if (flaws.isEmpty()) {
        known.invitations().fault(invitation).ifPresent(why -> flaw(UNIT, why));
      }
      return flaws.isEmpty() ? invitation : null;
    }

    private Optional<Region> unit(Role role) {
      var cell = line.cell(UNIT);
      var root = it.campaign().region();
      if (cell.isEmpty() && role == Role.REVIEWER) {
        return Optional.empty();
      }
      var written = cell.isEmpty() && !ofUnit(role).contains(UnitKind.CITY) ? root : cell;
      return switch (places.find(written, root, ofUnit(role))) {
        case Done<Region>(var region) -> Optional.of(region);
        case Refused<Region>(var why) -> {
          flaw(UNIT, cell.isEmpty() ? Refusal.of("import.people.unit") : why.getFirst());
          yield Optional.empty();
        }
      };
    }

    private @Nullable UUID school(Role role, Optional<Region> unit) {
      var name = line.cell(SCHOOL);
      if (name.isEmpty()) {
        return null;
      }
      if ((role != Role.REVIEWER && role != Role.EVALUATOR)
          || unit.filter(some -> some.kind() == UnitKind.COUNTY).isEmpty()) {
        flaw(SCHOOL, Refusal.of("import.people.school-whose"));
        return null;
      }
      var place = new Schools.Place(it.campaign().id(), unit.get().code());
      var school = known.schools().named(tx, place, name);
      if (school.isEmpty()) {
        flaw(SCHOOL, Refusal.of("import.people.school", "name", name, "county", unit.get().name()));
      }
      return school.map(School::id).orElse(null);
    }

    private void flaw(int column, Refusal why) {
      flaws.add(new Flaw(line.row(), column, why));
    }
  }

  private static Set<UnitKind> ofUnit(Role role) {
    return switch (role) {
      case SECRETARIAT, AUDITOR -> Set.of(UnitKind.PROVINCE);
      case OFFICIAL, EVALUATOR -> Set.of(UnitKind.CITY, UnitKind.COUNTY);
      case REVIEWER -> Set.of(UnitKind.COUNTY);
    };
  }

  private List<String> said(List<Invitation> invitations) {
    var said = new ArrayList<String>();
    var units = new HashSet<>(invitations.stream().map(Invitation::unit).toList());
    said.add(
        wording.say(
            "import.people.read",
            Map.of(
                "count", String.valueOf(invitations.size()),
                "units", String.valueOf(units.size()))));
    for (var role : Role.values()) {
      long count = invitations.stream().filter(it -> it.role() == role).count();
      if (count > 0) {
        var values = Map.of("role", word(role), "count", String.valueOf(count));
        said.add(wording.say("import.people.read-role", values));
      }
    }
    return said;
  }

  private Outcome<Saved> save(Tx tx, Import it, List<Invitation> invitations, Instant now) {
    var tickets = new ArrayList<Ticket>();
    for (var invitation : invitations) {
      switch (known.invitations().create(tx, it.by(), invitation, now)) {
        case Refused<Invited>(var why) -> {
          return new Refused<>(why);
        }
        case Done<Invited>(var made) ->
            tickets.add(
                new Ticket(
                    made.id(),
                    made.code(),
                    invitation.name(),
                    invitation.role(),
                    invitation.unit(),
                    made.expiresAt()));
      }
    }
    var values = Map.of("count", String.valueOf(tickets.size()));
    return Outcome.done(new Saved(List.of(wording.say("import.people.saved", values)), tickets));
  }
}
