package pingyou.recommendation.paper;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pingyou.application.Viewer;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.notice.wording.Dates;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Demands.Due;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/**
 * Papers that units write: by any of their officials, from the first day of applying to the close.
 * The head of a summary is the secretariat's, at any time.
 */
public final class Papers {
  private final Chain chain;
  private final Regions regions;
  private final Roles roles;
  private final PaperBook book;
  private final Reading reading;
  private final BiFunction<Tx, Terms, Window> windows;

  /**
   * @param windows when a unit acts, an extension of its own included
   */
  public Papers(
      Chain chain,
      Regions regions,
      Roles roles,
      Vault vault,
      BiFunction<Tx, Terms, Window> windows) {
    this.chain = chain;
    this.regions = regions;
    this.roles = roles;
    this.book = new PaperBook(vault);
    this.reading = new Reading(regions);
    this.windows = windows;
  }

  /**
   * The papers that the unit of this region hands in, in the notice's order; of the region whose
   * campaign it is also the heads that are written there.
   */
  public List<Place> places(Campaign campaign, String region) {
    return regions
        .find(region)
        .filter(it -> regions.liesIn(region, campaign.region()))
        .map(it ->
            campaign.paperwork().stream()
                .map(paper -> new Place(campaign, paper, it))
                .filter(place -> place.paper().of() == it.kind() || place.isHead())
                .toList())
        .orElse(List.of());
  }

  /** The same for someone who may see them: the unit's officials, secretariat and auditors. */
  public Outcome<List<Place>> places(Tx tx, UUID viewer, String campaign, String region) {
    var places = chain.campaign(campaign).map(it -> places(it, region)).orElse(List.of());
    if (places.isEmpty()) {
      return Outcome.refused(Refusal.of("recommendation.unit"));
    }
    return isOfficial(tx, viewer, campaign, region)
            || roles.has(tx, viewer, campaign, Role.SECRETARIAT, null)
            || roles.has(tx, viewer, campaign, Role.AUDITOR, null)
        ? Outcome.done(places)
        : Outcome.refused(foreign(places.getFirst()));
  }

  private static Refusal foreign(Place place) {
    return Refusal.of("recommendation.role", "unit", place.region().name());
  }

  /** The head of a summary, if it has one. */
  public Optional<Place> head(Campaign campaign, Paper paper) {
    return places(campaign, campaign.region()).stream()
        .filter(it -> it.isHead() && it.paper().equals(paper))
        .findFirst();
  }

  /** Whether it is theirs to write, at its time. */
  private boolean writes(Tx tx, UUID person, Place place) {
    var campaign = place.campaign().id();
    return place.isHead()
        ? roles.has(tx, person, campaign, Role.SECRETARIAT, null)
        : isOfficial(tx, person, campaign, place.region().code());
  }

  private boolean isOfficial(Tx tx, UUID person, String campaign, String region) {
    return roles.has(tx, person, campaign, Role.OFFICIAL, region);
  }

  /** As what someone looks at the cases of a unit's lists. */
  public Viewer viewer(Tx tx, UUID person, Place place) {
    var campaign = place.campaign().id();
    if (isOfficial(tx, person, campaign, place.region().code())) {
      var isCounty = place.region().kind() == UnitKind.COUNTY;
      return new Viewer(person, isCounty ? Viewer.Standing.COUNTY : Viewer.Standing.CITY);
    }
    var steers = roles.has(tx, person, campaign, Role.SECRETARIAT, null);
    return new Viewer(person, steers ? Viewer.Standing.SECRETARIAT : Viewer.Standing.AUDITOR);
  }

  /** From the first day of applying to the last close of the lists that go with it. */
  private @Nullable Window window(Tx tx, Place place) {
    if (place.isHead()) {
      return null;
    }
    var campaign = place.campaign();
    var opens = campaign.tracks().stream().map(it -> it.applyingOfAny().opensAt()).toList();
    var closes =
        campaign.tracks().stream()
            .flatMap(track -> terms(place, track).stream())
            .map(terms -> windows.apply(tx, terms).closesAt())
            .toList();
    return new Window(Collections.min(opens), Collections.max(closes));
  }

  private Optional<Terms> terms(Place place, Track track) {
    return chain.find(
        new Unit(place.campaign().id(), track.id(), place.paper().before(), place.region().code()));
  }

  /** How far all units' papers are. */
  public Standing standing(Tx tx, Campaign campaign) {
    var mapper = tx.mapper(PaperMapper.class);
    return new Standing(mapper.all(campaign.id()), mapper.waivers(campaign.id()));
  }

  /** The papers without which the unit can't send its list yet, in the notice's order. */
  public List<Due> due(Tx tx, Terms terms) {
    var campaign = terms.campaign();
    var asked =
        campaign.paperwork(terms.level()).stream()
            .filter(it -> it.form() != null)
            .map(it -> new Place(campaign, it, terms.region()))
            .toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    var standing = standing(tx, campaign);
    return asked.stream()
        .filter(it -> !standing.of(it).isSettled())
        .map(it ->
            new Due(
                it.paper().id(),
                it.paper().title(),
                it.paper().clause().place(),
                standing.of(it) == Standing.State.BEGUN))
        .toList();
  }

  /** A paper for someone who may see it. */
  public PaperView view(Tx tx, UUID viewer, Place place, Instant now) {
    var page = book.find(tx, place).filter(it -> it.row().version() > 0);
    var values = page.map(PaperBook.Page::values).orElse(Map.of());
    var window = window(tx, place);
    var isOwn = writes(tx, viewer, place);
    return new PaperView(
        place,
        page.map(it -> it.row().version()).orElse(0),
        isOwn ? values : Reading.plain(place.form(), values),
        reading.masked(place.form(), values),
        missing(place, values, now),
        page.map(it -> it.row().savedAt()).orElse(null),
        window,
        isOwn && (window == null || window.contains(Moment.of(now))),
        isOwn);
  }

  private List<Refusal> missing(Place place, Map<String, String> values, Instant now) {
    var today = now.atZone(place.campaign().zone()).toLocalDate();
    return Completeness.missing(place.form(), values, regions, today);
  }

  /** What stands under a label of a paper; empty where nothing was written. */
  public record Cell(String label, String shown) {}

  /** A paper cell by cell, to be printed; personal ones whole for those who write it. */
  public List<Cell> cells(Tx tx, UUID viewer, Place place) {
    var values = book.find(tx, place).map(PaperBook.Page::values).orElse(Map.of());
    return reading.cells(place.form(), values, !writes(tx, viewer, place));
  }

  /**
   * What became of a paper that was written.
   *
   * @param faults why some cells weren't taken, by field; the others were
   */
  public record Written(int version, Map<String, List<Refusal>> faults, boolean isComplete) {
    public Written {
      faults = Map.copyOf(faults);
    }
  }

  /** Writes what was typed into cells, all that is right of it; refused on an older version. */
  public Outcome<Written> write(Tx tx, PaperEdit edit, Map<String, String> typed) {
    var place = edit.place();
    if (!writes(tx, edit.person(), place)) {
      return Outcome.refused(foreign(place));
    }
    var window = window(tx, place);
    var untimely = window == null ? List.<Refusal>of() : untimely(edit, window);
    if (!untimely.isEmpty()) {
      return new Refused<>(untimely);
    }
    var page = book.lock(tx, edit);
    return page.row().version() == edit.version()
        ? Outcome.done(write(tx, edit, page, typed))
        : Outcome.refused(Refusal.of("recommendation.paper.version"));
  }

  private static List<Refusal> untimely(PaperEdit edit, Window window) {
    var zone = edit.place().campaign().zone();
    if (edit.moment().at().isBefore(window.opensAt())) {
      return List.of(
          Refusal.of("recommendation.early", "opening", Dates.time(window.opensAt(), zone)));
    }
    return window.contains(edit.moment())
        ? List.of()
        : List.of(
            Refusal.of("recommendation.late", "deadline", Dates.close(window.closesAt(), zone)));
  }

  private Written write(Tx tx, PaperEdit edit, PaperBook.Page page, Map<String, String> typed) {
    var values = new HashMap<>(page.values());
    var faults = take(edit, values, typed);
    var missing = missing(edit.place(), values, edit.moment().at());
    var row = page.row();
    if (values.equals(page.values())) {
      return new Written(row.version(), faults, missing.isEmpty());
    }
    @Nullable Instant completed = missing.isEmpty() ? edit.moment().at() : null;
    var written = book.write(tx, edit, page, values, completed);
    if (completed != null && row.completedAt() == null) {
      audit(tx, edit, written);
    }
    return new Written(written.version(), faults, completed != null);
  }

  /** Takes over what is right; cells that aren't asked any more stay as they are. */
  private Map<String, List<Refusal>> take(
      PaperEdit edit, Map<String, String> values, Map<String, String> typed) {
    var faults = new HashMap<String, List<Refusal>>();
    var today = edit.moment().at().atZone(edit.place().campaign().zone()).toLocalDate();
    for (var field : edit.place().form().fields()) {
      var id = field.head().id();
      if (!typed.containsKey(id) || !Completeness.isAsked(field, values)) {
        continue;
      }
      var text = typed.getOrDefault(id, "");
      if (text.isBlank()) {
        values.remove(id);
        continue;
      }
      switch (Answers.check(field, text, values, regions, today)) {
        case Done<String>(var value) -> values.put(id, value);
        case Refused<String>(var why) -> faults.put(id, why);
      }
    }
    return faults;
  }

  private static void audit(Tx tx, PaperEdit edit, PaperRow row) {
    tx.audit(
        new AuditLine(
            Actor.person(edit.person()),
            "paper.completed",
            row.campaign(),
            row.id(),
            edit.moment().at(),
            Map.of("paper", row.paper(), "unit", row.region())));
  }
}
