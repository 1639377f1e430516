package pingyou.bot.rehearsal.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.Backend;
import pingyou.application.CaseLine;
import pingyou.application.Status;
import pingyou.award.Publicity;
import pingyou.award.ranking.Line;
import pingyou.award.roll.Roll;
import pingyou.bot.rehearsal.report.Report.CityLine;
import pingyou.bot.rehearsal.report.Report.OwnDays;
import pingyou.bot.rehearsal.report.Report.Taken;
import pingyou.bot.rehearsal.report.Report.TrackLine;
import pingyou.bot.rehearsal.report.Report.UnitLine;
import pingyou.bot.rehearsal.season.Diary;
import pingyou.bot.rehearsal.season.Season;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.recommendation.chain.Tier;

/** Puts a report together when everything is played. */
public final class Reporter {
  private final Backend backend;
  private final Campaign campaign;
  private final Path ledger;

  /**
   * @param ledger file that the local WeChat wrote
   */
  public Reporter(Backend backend, Campaign campaign, Path ledger) {
    this.backend = backend;
    this.campaign = campaign;
    this.ledger = ledger;
  }

  public Report report(Season season, Duration took, int perDay) {
    var diary = season.diary();
    var counts = new EnumMap<Diary.What, Long>(Diary.What.class);
    diary.notes().forEach(it -> counts.merge(it.what(), 1L, Long::sum));
    return new Report(
        campaign.id(),
        campaign.shortTitle(),
        season.order().seed(),
        season.order().applicants(),
        took,
        perDay,
        campaign.tracks().stream().map(this::track).toList(),
        cities(),
        Tier.everRecommending(campaign).stream().map(this::units).toList(),
        campaign.tracks().stream().flatMap(it -> own(it).stream()).toList(),
        Wire.read(ledger, campaign.zone()),
        counts,
        diary.notes());
  }

  private TrackLine track(Track track) {
    var lines = cases(track);
    var roll = roll(track);
    long drafts =
        backend.database.read(
            tx -> backend.application.cases.countDrafts(tx, campaign.id(), track.id()));
    return new TrackLine(
        track.title(),
        lines.size() + drafts,
        lines.stream().filter(it -> it.status().counts()).count(),
        lines.stream().filter(it -> it.status() == Status.LAPSED).count(),
        roll == null ? 0 : roll.placings().size(),
        roll == null ? List.of() : roll.lines().stream().map(it -> taken(roll, it)).toList());
  }

  private static Taken taken(Roll roll, Line line) {
    return new Taken(line.prize().title(), line.places(), roll.winners(line.prize()).size());
  }

  private List<CaseLine> cases(Track track) {
    return backend.database.read(
        tx -> backend.application.cases.listed(tx, campaign.id(), track.id()));
  }

  private @Nullable Roll roll(Track track) {
    return backend
        .database
        .read(tx -> backend.award.publicities.find(tx, campaign.id(), track.id()))
        .map(Publicity::roll)
        .orElse(null);
  }

  private List<CityLine> cities() {
    var all = new ArrayList<CaseLine>();
    campaign.tracks().forEach(track -> all.addAll(cases(track)));
    return backend.regions.within(campaign.region(), UnitKind.CITY).stream()
        .map(city -> city(city, all))
        .filter(it -> it.applied() > 0)
        .sorted((one, other) -> Long.compare(other.applied(), one.applied()))
        .toList();
  }

  private CityLine city(Region city, List<CaseLine> all) {
    var own =
        all.stream()
            .filter(it -> backend.regions.liesIn(it.region(), city.code()))
            .collect(Collectors.partitioningBy(it -> it.status().counts()));
    long counting = Objects.requireNonNull(own.get(true)).size();
    return new CityLine(
        city.name(), counting + Objects.requireNonNull(own.get(false)).size(), counting);
  }

  private UnitLine units(Tier tier) {
    var units = backend.database.read(tx -> backend.recommendation.unitLines.of(tx, tier));
    var received = units.stream().filter(it -> it.received() > 0).toList();
    Map<Boolean, Long> sent =
        received.stream()
            .collect(Collectors.partitioningBy(it -> it.sentAt() != null, Collectors.counting()));
    int forwarded = forwarded(tier);
    var places = units.stream().map(it -> it.quota().places()).toList();
    return new UnitLine(
        tier.track().title(),
        tier.level().title(),
        received.size(),
        Math.toIntExact(sent.getOrDefault(true, 0L)),
        received.stream().mapToInt(it -> it.received()).sum(),
        forwarded,
        places.contains(null) ? null : places.stream().mapToInt(it -> it).sum());
  }

  /** How many of the cases that came to a tier went on from it. */
  private int forwarded(Tier tier) {
    var candidates = backend.recommendation.candidates;
    var next = tier.next().level().id();
    return backend.database.read(tx -> {
      var received = new HashSet<UUID>();
      candidates.reaching(tx, tier).values().forEach(received::addAll);
      received.retainAll(candidates.recommendedTo(tx, campaign.id(), tier.track().id(), next));
      return received.size();
    });
  }

  /** What cities set; first the days of those that set nothing. */
  private List<OwnDays> own(Track track) {
    var all = backend.database.read(tx -> backend.application.closes.byRegion(tx, campaign, track));
    var own =
        backend.regions.within(campaign.region(), UnitKind.CITY).stream()
            .map(it -> days(all.apply(it.code()), it.name()))
            .filter(it ->
                it.roundUntil() != null || !it.applyingUntil().equals(track.applying().closesAt()))
            .toList();
    return own.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(days(track, null)), own.stream()).toList();
  }

  private static OwnDays days(Track standing, @Nullable String city) {
    var first = standing.levels().getFirst();
    var round = standing.round();
    boolean holds = round != null && round.level().id().equals(first.id());
    var places = first.places();
    return new OwnDays(
        standing.title(),
        city,
        standing.applying().closesAt(),
        holds ? first.window().closesAt() : null,
        holds && places != null ? places.count() : null);
  }
}
