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

  /** Whose own school is asked for, so that they can be recused. */
  private static final Set<Role> OF_SCHOOLS = Set.of(Role.REVIEWER, Role.EVALUATOR);

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

  /** A line, piece by piece: one cell that is wrong keeps no other from being looked at. */
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

    /** Who is invited as what, whatever the school; null if that isn't known. */
    @Nullable Invitation invitation() {
      Invitations.nameFault(line.cell(NAME)).ifPresent(why -> flaw(NAME, why));
      var role = role();
      var unit = unit(role);
      var school = school(role, unit);
      if (role.isEmpty() || isFlawed(UNIT)) {
        return null;
      }
      var code = unit.map(Region::code).orElse(null);
      var campaign = it.campaign().id();
      var invitation = new Invitation(campaign, role.get(), code, school, line.cell(NAME));
      known.invitations().unitFault(invitation).ifPresent(why -> flaw(UNIT, why));
      return isFlawed(NAME) || isFlawed(UNIT) ? null : invitation;
    }

    private Optional<Role> role() {
      var roles = List.of(Role.values());
      var role = roles.stream().filter(some -> word(some).equals(line.cell(ROLE))).findFirst();
      if (role.isEmpty()) {
        var words = roles.stream().map(PeopleRows.this::word).collect(Collectors.joining("；"));
        flaw(ROLE, Refusal.of("import.people.role", "value", line.cell(ROLE), "roles", words));
      }
      return role;
    }

    private Optional<Region> unit(Optional<Role> role) {
      var cell = line.cell(UNIT);
      if (cell.isEmpty()) {
        return role.flatMap(this::unsaid);
      }
      var roles = role.map(List::of).orElseGet(() -> List.of(Role.values()));
      var kinds = roles.stream().map(Role::units).toList();
      return found(places.findAny(cell, it.campaign().region(), kinds));
    }

    private Optional<Region> unsaid(Role role) {
      var root = it.campaign().region();
      return switch (role) {
        case SECRETARIAT, AUDITOR -> found(places.find(root, root, role.units()));
        case OFFICIAL, EVALUATOR -> {
          flaw(UNIT, Refusal.of("import.people.unit"));
          yield Optional.empty();
        }
        case REVIEWER -> Optional.empty();
      };
    }

    private Optional<Region> found(Outcome<Region> outcome) {
      return switch (outcome) {
        case Done<Region>(var region) -> Optional.of(region);
        case Refused<Region>(var why) -> {
          flaw(UNIT, why.getFirst());
          yield Optional.empty();
        }
      };
    }

    private @Nullable UUID school(Optional<Role> role, Optional<Region> unit) {
      var name = line.cell(SCHOOL);
      if (name.isEmpty()) {
        return null;
      }
      boolean hasNone = role.filter(some -> !OF_SCHOOLS.contains(some)).isPresent();
      boolean isInNone =
          unit.map(some -> some.kind() != UnitKind.COUNTY)
              .orElse(role.isPresent() && !isFlawed(UNIT));
      if (hasNone || isInNone) {
        flaw(SCHOOL, Refusal.of("import.people.school-whose"));
        return null;
      }
      return unit.map(county -> school(name, county)).orElse(null);
    }

    private @Nullable UUID school(String name, Region county) {
      var place = new Schools.Place(it.campaign().id(), county.code());
      var school = known.schools().named(tx, place, name);
      if (school.isEmpty()) {
        flaw(SCHOOL, Refusal.of("import.people.school", "name", name, "county", county.name()));
      }
      return school.map(School::id).orElse(null);
    }

    private boolean isFlawed(int column) {
      return flaws.stream().anyMatch(flaw -> flaw.column() == column);
    }

    private void flaw(int column, Refusal why) {
      flaws.add(new Flaw(line.row(), column, why));
    }
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
