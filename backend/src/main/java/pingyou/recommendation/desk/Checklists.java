package pingyou.recommendation.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.campaign.Campaign;
import pingyou.campaign.paper.Made;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.region.Region;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Checklist.Item;
import pingyou.recommendation.desk.Checklist.State;
import pingyou.recommendation.list.SentList;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.paper.Place;
import pingyou.recommendation.paper.Standing;
import pingyou.store.Tx;

/** Lays out what units hand in: papers that they write, and what is made of their lists. */
public final class Checklists {
  private final Chain chain;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Papers papers;

  public Checklists(Chain chain, Candidates candidates, Ledger ledger, Papers papers) {
    this.chain = chain;
    this.candidates = candidates;
    this.ledger = ledger;
    this.papers = papers;
  }

  /** The checklist of the unit of this region; without items where nothing is asked of it. */
  public Checklist of(Tx tx, Campaign campaign, Region region) {
    return of(tx, campaign, region, papers.standing(tx, campaign));
  }

  /** Those of all units of which something is asked, in the order of their codes. */
  public List<Checklist> all(Tx tx, Campaign campaign) {
    var standing = papers.standing(tx, campaign);
    return Tier.recommending(campaign).stream()
        .flatMap(tier -> chain.units(tier).stream())
        .map(Terms::region)
        .distinct()
        .map(region -> of(tx, campaign, region, standing))
        .filter(it -> !it.items().isEmpty())
        .toList();
  }

  private Checklist of(Tx tx, Campaign campaign, Region region, Standing standing) {
    var places = papers.places(campaign, region.code());
    var lists = new HashMap<String, List<Listed>>();
    places.stream()
        .filter(it -> it.written().isEmpty())
        .forEach(it -> lists.computeIfAbsent(it.paper().before(), _ -> lists(tx, it).toList()));
    var items = places.stream().map(it -> item(it, standing, lists)).toList();
    return new Checklist(region, items);
  }

  private static Item item(Place place, Standing standing, Map<String, List<Listed>> lists) {
    var paper = place.paper();
    var state =
        place.written().isEmpty()
            ? fromLists(paper, lists.getOrDefault(paper.before(), List.of()))
            : State.valueOf(standing.of(place).name());
    return new Item(paper, state, standing.waiver(place).orElse(null));
  }

  /** What is made of the lists is there when they are right: every case with its opinion. */
  private static State fromLists(Paper paper, List<Listed> lists) {
    if (lists.stream().allMatch(it -> it.cases().isEmpty())) {
      return State.EMPTY;
    }
    var isForms = paper.made() instanceof Made.Forms;
    return isForms && lists.stream().anyMatch(Listed::lacksOpinion) ? State.BEGUN : State.COMPLETE;
  }

  /**
   * The cases that a unit recommends in a track: as sent last, or as they stand on its desk.
   *
   * @param cases by rank
   * @param isSent whether that is what was sent
   * @param lacksOpinion whether one of them has no opinion that the level asks for
   */
  public record Listed(Terms terms, List<UUID> cases, boolean isSent, boolean lacksOpinion) {
    public Listed {
      cases = List.copyOf(cases);
    }
  }

  /** A unit's lists that a paper goes with, in the campaign's order of tracks. */
  public Stream<Listed> lists(Tx tx, Place place) {
    return place.campaign().tracks().stream()
        .map(track ->
            new Unit(
                place.campaign().id(), track.id(), place.paper().before(), place.region().code()))
        .flatMap(unit -> chain.find(unit).stream())
        .map(terms -> listed(tx, terms));
  }

  private Listed listed(Tx tx, Terms terms) {
    var sent = ledger.lastSending(tx, terms.unit());
    var list = sent.isPresent() ? sent.get().list() : candidates.working(tx, terms).sendable();
    var picks = list.picks();
    return new Listed(
        terms,
        picks.stream().map(SentList.Pick::application).toList(),
        sent.isPresent(),
        terms.level().opinion().required() && picks.stream().anyMatch(it -> it.opinion() == null));
  }

  /**
   * What someone hands in who goes straight to the last level: their form and what belongs to it;
   * what cities write isn't asked of them. Empty where nothing is asked of anybody, and for those
   * who go through the levels.
   */
  public List<Item> entering(Application application) {
    var campaign = chain.campaign(application.campaign());
    var isEntering =
        campaign
            .filter(it -> it.region().equals(application.county()))
            .filter(it -> it.track(application.track()).entrance().isPresent());
    return isEntering.stream()
        .flatMap(it -> it.paperwork().stream())
        .map(paper -> new Item(paper, entering(application, paper), null))
        .toList();
  }

  private static State entering(Application application, Paper paper) {
    if (paper.form() != null) {
      return State.NOT_DUE;
    }
    return application.submission() == null ? State.BEGUN : State.COMPLETE;
  }
}
