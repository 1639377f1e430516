package pingyou.application.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine;
import pingyou.application.past.PastMapper.By;
import pingyou.application.past.PastMapper.WinnerRow;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.eligible.PastRule.Kind;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Notice;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** The list of winners of earlier years, and who stands on it. */
public final class PastWinners {
  /** Of a reason, in Unicode code points. */
  public static final int REASON_LENGTH = 300;

  private static final String BETWEEN_NAMES = "、";

  private final Regions regions;
  private final Schools schools;
  private final Roles roles;

  public PastWinners(Regions regions, Schools schools, Roles roles) {
    this.regions = regions;
    this.schools = schools;
    this.roles = roles;
  }

  /** Whether any track of the campaign asks for the list. */
  public static boolean isKept(Campaign campaign) {
    return campaign.tracks().stream().anyMatch(it -> it.eligibility().past() != null);
  }

  /** All that weren't struck, by year, kind and region. */
  public List<Winner> list(Tx tx, String campaign) {
    return tx.mapper(PastMapper.class).standing(campaign).stream()
        .map(PastWinners::winner)
        .toList();
  }

  private static Winner winner(WinnerRow row) {
    var aliases = row.aliases().isEmpty() ? List.<String>of() : split(row.aliases());
    return new Winner(
        row.id(), row.year(), row.kind(), row.region(), row.school(), row.name(), aliases);
  }

  private static List<String> split(String aliases) {
    return List.of(aliases.split(BETWEEN_NAMES, -1));
  }

  /**
   * Adds these rows, all or none; those that are on the list already are left as they are. A school
   * is put on record if it isn't, so that whoever applies for it finds it there.
   *
   * @return what was added
   */
  public Outcome<List<Winner>> add(
      Tx tx, Actor by, Campaign campaign, List<PastRow> rows, Instant now) {
    if (!roles.maySteer(tx, by, campaign.id())) {
      return Outcome.refused(Refusal.of("past.secretariat-only"));
    }
    if (rows.isEmpty()) {
      return Outcome.refused(Refusal.of("past.nothing").about("rows"));
    }
    var known = new ArrayList<>(list(tx, campaign.id()));
    var added = new ArrayList<Winner>();
    for (var row : rows) {
      var school = row.kind() == Kind.SCHOOL ? onRecord(tx, by, campaign, row, now) : null;
      if (known.stream().noneMatch(it -> it.isOf(row.year(), row.kind(), row.region(), school))) {
        var winner =
            new Winner(
                Ids.next(),
                row.year(),
                row.kind(),
                row.region(),
                school,
                row.name(),
                row.aliases());
        insert(tx, campaign, winner, new By(by.id(), now));
        known.add(winner);
        added.add(winner);
      }
    }
    return Outcome.done(List.copyOf(added));
  }

  private UUID onRecord(Tx tx, Actor by, Campaign campaign, PastRow row, Instant now) {
    var place = new Schools.Place(campaign.id(), row.region());
    var names = Stream.concat(Stream.of(row.name()), row.aliases().stream()).toList();
    return switch (schools.record(tx, by, place, names, now)) {
      case Outcome.Done<School>(var school) -> school.id();
      case Outcome.Refused<School>(var why) -> throw new IllegalStateException("unread: " + why);
    };
  }

  private static void insert(Tx tx, Campaign campaign, Winner winner, By by) {
    var row =
        new WinnerRow(
            winner.id(),
            winner.year(),
            winner.kind(),
            winner.region(),
            winner.school(),
            winner.name(),
            String.join(BETWEEN_NAMES, winner.aliases()));
    tx.mapper(PastMapper.class).insert(campaign.id(), row, by);
    audit(tx, campaign, by, "past.add", winner, Map.of());
  }

  /** Takes a winner off the list. */
  public Outcome<Winner> strike(
      Tx tx, UUID secretary, Campaign campaign, Struck struck, Instant now) {
    if (!steers(tx, secretary, campaign)) {
      return Outcome.refused(Refusal.of("past.secretariat-only"));
    }
    var fault = fault(struck.reason());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    var found = find(tx, campaign, struck.winner());
    var by = new By(secretary, now);
    if (found.isEmpty()
        || tx.mapper(PastMapper.class).strike(struck.winner(), struck.reason().strip(), by) != 1) {
      return Outcome.refused(Refusal.of("past.gone"));
    }
    audit(tx, campaign, by, "past.strike", found.get(), Map.of());
    return Outcome.done(found.get());
  }

  /** A winner that is to go, and why. */
  public record Struck(UUID winner, String reason) {}

  /** One that wasn't struck. */
  public Optional<Winner> find(Tx tx, Campaign campaign, UUID winner) {
    return list(tx, campaign.id()).stream().filter(it -> it.id().equals(winner)).findFirst();
  }

  /**
   * Says whether a school is the winner of a near name; saying it again says it anew.
   *
   * @param doubt what is said of which school and winner, and why
   */
  public Outcome<LikenessRuling> decide(
      Tx tx, UUID secretary, Campaign campaign, Said doubt, Instant now) {
    if (!steers(tx, secretary, campaign)) {
      return Outcome.refused(Refusal.of("past.secretariat-only"));
    }
    var fault = fault(doubt.reason());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    var winner = find(tx, campaign, doubt.winner());
    var school = schools.find(tx, doubt.school());
    if (winner.isEmpty() || school.isEmpty()) {
      return Outcome.refused(Refusal.of("past.gone"));
    }
    var ruling =
        new LikenessRuling(
            Ids.next(),
            doubt.winner(),
            school.get().id(),
            doubt.same(),
            doubt.reason().strip(),
            secretary,
            now);
    tx.mapper(PastMapper.class).insertRuling(campaign.id(), ruling);
    var detail =
        Map.of("school", ruling.school().toString(), "same", String.valueOf(ruling.same()));
    audit(tx, campaign, new By(secretary, now), "past.decide", winner.get(), detail);
    return Outcome.done(ruling);
  }

  /** What somebody says of a school and a winner of a near name. */
  public record Said(UUID winner, UUID school, boolean same, String reason) {}

  private static Optional<Refusal> fault(String reason) {
    var text = reason.strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > REASON_LENGTH) {
      var max = String.valueOf(REASON_LENGTH);
      return Optional.of(Refusal.of("past.reason", "max", max).about("reason"));
    }
    return Notice.holdsPersonalNumber(text)
        ? Optional.of(Refusal.of("ruling.personal").about("reason"))
        : Optional.empty();
  }

  private boolean steers(Tx tx, UUID person, Campaign campaign) {
    return roles.has(tx, person, campaign.id(), Role.SECRETARIAT, null);
  }

  private static void audit(
      Tx tx, Campaign campaign, By by, String act, Winner winner, Map<String, String> more) {
    var detail = new HashMap<>(more);
    detail.put("year", String.valueOf(winner.year()));
    detail.put("region", winner.region());
    var person = by.person();
    var actor = person == null ? Actor.SYSTEM : Actor.person(person);
    tx.audit(new AuditLine(actor, act, campaign.id(), winner.id(), by.at(), detail));
  }

  /** All that was said of near names, oldest first. */
  public List<LikenessRuling> rulings(Tx tx, String campaign) {
    return tx.mapper(PastMapper.class).rulings(campaign);
  }

  /** How whoever would apply stands to the list of a track. */
  public Standing standing(
      Tx tx, Campaign campaign, Track track, @Nullable UUID school, @Nullable String region) {
    var rule = track.eligibility().past();
    if (rule == null) {
      return new Standing.Clear();
    }
    var asked = school == null ? List.<UUID>of() : List.of(school);
    var list = read(tx, campaign, track, asked);
    return rule.of() == Kind.SCHOOL ? list.ofSchool(school) : list.ofRegion(region);
  }

  /** The same of these cases of a track, by application; those who are clear are left out. */
  public Map<UUID, Standing> standings(
      Tx tx, Campaign campaign, Track track, Collection<CaseLine> lines) {
    var rule = track.eligibility().past();
    if (rule == null || lines.isEmpty()) {
      return Map.of();
    }
    var asked = lines.stream().map(CaseLine::school).filter(Objects::nonNull).toList();
    var list = read(tx, campaign, track, asked);
    var standings = new HashMap<UUID, Standing>();
    for (var line : lines) {
      var standing =
          rule.of() == Kind.SCHOOL ? list.ofSchool(line.school()) : list.ofRegion(line.region());
      if (!(standing instanceof Standing.Clear)) {
        standings.put(line.application(), standing);
      }
    }
    return Map.copyOf(standings);
  }

  private PastList read(Tx tx, Campaign campaign, Track track, Collection<UUID> asked) {
    var rule = Objects.requireNonNull(track.eligibility().past());
    var winners =
        list(tx, campaign.id()).stream().filter(it -> PastList.isMeant(rule, it)).toList();
    var ids = new HashSet<>(asked);
    winners.stream().flatMap(it -> Stream.ofNullable(it.school())).forEach(ids::add);
    return winners.isEmpty()
        ? new PastList(regions, winners, List.of(), Map.of())
        : new PastList(regions, winners, rulings(tx, campaign.id()), schools.known(tx, ids));
  }

  /**
   * Schools of a region that won in this year: by these a rule of points goes.
   *
   * @param year null for every year that the list holds
   */
  public List<Winner> schoolsIn(Tx tx, String campaign, @Nullable Integer year, String region) {
    return list(tx, campaign).stream()
        .filter(it -> it.kind() == Kind.SCHOOL && (year == null || it.year() == year))
        .filter(it -> regions.liesIn(it.region(), region))
        .toList();
  }
}
