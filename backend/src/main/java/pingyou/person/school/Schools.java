package pingyou.person.school;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Roles;
import pingyou.person.school.School.Standing;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** The schools of a campaign. */
public final class Schools {
  private static final int FOUND_AT_MOST = 20;
  private static final int NAME_LENGTH = 60;

  private final Regions regions;
  private final Roles roles;

  public Schools(Regions regions, Roles roles) {
    this.regions = regions;
    this.roles = roles;
  }

  /** Schools of the county that a typed part of a name may mean, likeliest first, at most 20. */
  public List<School> search(Tx tx, String campaign, String county, String typed) {
    var mapper = tx.mapper(SchoolMapper.class);
    var near =
        SchoolNames.near(mapper.names(campaign, county), typed).stream()
            .map(SchoolName::school)
            .distinct()
            .limit(FOUND_AT_MOST)
            .toList();
    if (near.isEmpty()) {
      return List.of();
    }
    var byId =
        mapper.findAll(near).stream().collect(Collectors.toMap(School::id, Function.identity()));
    return near.stream().map(byId::get).toList();
  }

  /** The school itself, or the one that it was merged into. */
  public Optional<School> find(Tx tx, UUID school) {
    return Optional.ofNullable(tx.mapper(SchoolMapper.class).find(school));
  }

  /** Puts a new name on record; a name that is there already, however spaced, gives that school. */
  public Outcome<School> propose(Tx tx, UUID person, Place place, String name, Instant now) {
    if (regions.find(place.county()).filter(it -> it.kind() == UnitKind.COUNTY).isEmpty()) {
      return Outcome.refused(Refusal.of("school.county").about("county"));
    }
    var written = name.strip();
    if (!isName(written)) {
      return Outcome.refused(nameRefused());
    }
    var mapper = tx.mapper(SchoolMapper.class);
    var key = SchoolNames.key(written);
    var known = mapper.byKey(place.campaign(), place.county(), key);
    if (known != null) {
      return Outcome.done(known);
    }
    var row = row(Ids.next(), place, written, Standing.PROPOSED, null, now);
    mapper.insert(row);
    tx.audit(line(Actor.person(person), "school.propose", row, row.id(), now));
    var proposed = mapper.byKey(place.campaign(), place.county(), key);
    return Outcome.done(proposed == null ? row.school() : proposed);
  }

  /** The school that goes by this name in the county, however it is spaced. */
  public Optional<School> named(Tx tx, Place place, String name) {
    return Optional.ofNullable(
        tx.mapper(SchoolMapper.class)
            .byKey(place.campaign(), place.county(), SchoolNames.key(name)));
  }

  /** Keys of every name that a school of the county goes by. */
  public Set<String> nameKeys(Tx tx, Place place) {
    return tx.mapper(SchoolMapper.class).names(place.campaign(), place.county()).stream()
        .map(SchoolName::nameKey)
        .collect(Collectors.toSet());
  }

  /** What is wrong with a school's name, if anything is. */
  public static Optional<Refusal> fault(String name) {
    return isName(name.strip()) ? Optional.empty() : Optional.of(nameRefused());
  }

  /**
   * Puts a school on record as a list has it, confirmed; one that is there already stays as it is.
   * Other names are kept that no school of the county has. For whoever steers the campaign.
   *
   * @param names that under which it is known, then its others
   */
  public Outcome<School> record(Tx tx, Actor by, Place place, List<String> names, Instant now) {
    if (!roles.maySteer(tx, by, place.campaign())) {
      return Outcome.refused(Refusal.of("school.office-only"));
    }
    var mapper = tx.mapper(SchoolMapper.class);
    var known = named(tx, place, names.getFirst());
    if (known.isEmpty()) {
      var row = row(Ids.next(), place, names.getFirst(), Standing.CONFIRMED, null, now);
      mapper.insert(row);
      tx.audit(line(by, "school.record", row, row.id(), now));
    } else if (known.get().standing() == Standing.PROPOSED) {
      mapper.confirm(known.get().id());
      var row = row(known.get().id(), place, known.get().name(), Standing.CONFIRMED, null, now);
      tx.audit(line(by, "school.confirm", row, row.id(), now));
    }
    var school = named(tx, place, names.getFirst()).orElseThrow();
    for (var name : names.subList(1, names.size())) {
      var key = SchoolNames.key(name);
      if (isName(name) && mapper.lockByKey(place.campaign(), place.county(), key) == null) {
        var row = row(Ids.next(), place, name, Standing.MERGED, school.id(), now);
        mapper.insert(row);
        tx.audit(line(by, "school.name", row, school.id(), now));
      }
    }
    return Outcome.done(school);
  }

  private static SchoolRow row(
      UUID id, Place place, String name, Standing standing, @Nullable UUID into, Instant now) {
    var written = name.strip();
    return new SchoolRow(
        id,
        place.campaign(),
        place.county(),
        written,
        SchoolNames.key(written),
        standing,
        into,
        now);
  }

  /** These schools, by their ids, with every name that they go by. */
  public Map<UUID, Known> known(Tx tx, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return tx.mapper(SchoolMapper.class).namesOf(ids).stream()
        .collect(Collectors.groupingBy(SchoolMapper.Name::school))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> known(it.getKey(), it.getValue())));
  }

  private static Known known(UUID id, List<SchoolMapper.Name> names) {
    return new Known(
        id, names.getFirst().county(), names.stream().map(SchoolMapper.Name::name).toList());
  }

  /**
   * A school with its names.
   *
   * @param names that under which it is known, then its others
   */
  public record Known(UUID id, String county, List<String> names) {
    public Known {
      names = List.copyOf(names);
    }
  }

  /** Proposed schools of the county that wait for its office, oldest first. */
  public List<School> proposed(Tx tx, String campaign, String county) {
    return tx.mapper(SchoolMapper.class).inStanding(campaign, county, Standing.PROPOSED);
  }

  /** The county's office or the secretariat says that the school is one. */
  public Outcome<School> confirm(Tx tx, UUID by, UUID school, Instant now) {
    var mapper = tx.mapper(SchoolMapper.class);
    return switch (forOffice(tx, by, school)) {
      case Outcome.Refused<SchoolRow>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<SchoolRow>(var row) -> {
        if (row.standing() == Standing.PROPOSED) {
          mapper.confirm(school);
          tx.audit(line(Actor.person(by), "school.confirm", row, row.id(), now));
        }
        yield Outcome.done(find(tx, school).orElseThrow());
      }
    };
  }

  /** The county's office or the secretariat corrects the name; the old one stays known. */
  public Outcome<School> rename(Tx tx, UUID by, UUID school, String name, Instant now) {
    var written = name.strip();
    if (!isName(written)) {
      return Outcome.refused(nameRefused());
    }
    return switch (forOffice(tx, by, school)) {
      case Outcome.Refused<SchoolRow>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<SchoolRow>(var row) -> renamed(tx, by, row, written, now);
    };
  }

  private Outcome<School> renamed(Tx tx, UUID by, SchoolRow row, String name, Instant now) {
    var mapper = tx.mapper(SchoolMapper.class);
    var key = SchoolNames.key(name);
    var holder = mapper.lockByKey(row.campaign(), row.county(), key);
    if (holder != null && !holder.isNameOf(row.id())) {
      return Outcome.refused(Refusal.of("school.name-taken", "name", holder.name()).about("name"));
    }
    if (holder == null) {
      mapper.setName(row.id(), name, key);
      mapper.insert(row.asNameOf(row.id(), Ids.next(), now));
    } else if (holder.id().equals(row.id())) {
      mapper.setName(row.id(), name, key);
    } else {
      mapper.setName(holder.id(), row.name(), holder.id().toString());
      mapper.setName(row.id(), name, key);
      mapper.setName(holder.id(), row.name(), row.nameKey());
    }
    tx.audit(line(Actor.person(by), "school.rename", row, row.id(), now));
    return Outcome.done(find(tx, row.id()).orElseThrow());
  }

  /** The same school twice: {@code school} becomes {@code into}, with all its applications. */
  public Outcome<School> merge(Tx tx, UUID by, UUID school, UUID into, Instant now) {
    return switch (forOffice(tx, by, school)) {
      case Outcome.Refused<SchoolRow>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<SchoolRow>(var row) -> merged(tx, by, row, into, now);
    };
  }

  private Outcome<School> merged(Tx tx, UUID by, SchoolRow row, UUID into, Instant now) {
    var mapper = tx.mapper(SchoolMapper.class);
    var target = mapper.lock(into);
    if (target == null
        || target.id().equals(row.id())
        || target.standing() == Standing.MERGED
        || !target.campaign().equals(row.campaign())
        || !target.county().equals(row.county())) {
      return Outcome.refused(Refusal.of("school.merge"));
    }
    mapper.mergeAll(row.id(), into);
    tx.audit(line(Actor.person(by), "school.merge", row, into, now));
    return Outcome.done(target.school());
  }

  /** The school, locked, if this person may decide on it. */
  private Outcome<SchoolRow> forOffice(Tx tx, UUID by, UUID school) {
    var row = tx.mapper(SchoolMapper.class).lock(school);
    if (row == null || row.standing() == Standing.MERGED) {
      return Outcome.refused(Refusal.of("school.gone"));
    }
    return roles.mayActFor(tx, by, row.campaign(), row.county())
        ? Outcome.done(row)
        : Outcome.refused(Refusal.of("school.office-only"));
  }

  private static boolean isName(String written) {
    return SchoolNames.key(written).length() > 1
        && written.codePointCount(0, written.length()) <= NAME_LENGTH;
  }

  private static Refusal nameRefused() {
    return Refusal.of("school.name", "max", String.valueOf(NAME_LENGTH)).about("name");
  }

  private static AuditLine line(Actor by, String act, SchoolRow row, UUID is, Instant now) {
    var detail = Map.of("county", row.county(), "school", is.toString());
    return new AuditLine(by, act, row.campaign(), row.id(), now, detail);
  }

  /** Where a school is. */
  public record Place(String campaign, String county) {}
}
