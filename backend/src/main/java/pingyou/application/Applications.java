package pingyou.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.close.Closes;
import pingyou.application.close.StatedClose;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.notice.wording.Dates;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** Applications as such: begun, found, counted, opened for writing. */
public final class Applications {
  private final Function<String, Campaign> campaigns;
  private final Closes closes;

  /**
   * @param campaigns the running rules of a campaign by its id
   */
  public Applications(Function<String, Campaign> campaigns, Closes closes) {
    this.campaigns = campaigns;
    this.closes = closes;
  }

  /**
   * Begins an application, or gives the one that the person has in this track already, whatever its
   * state.
   */
  public Outcome<Application> start(
      Tx tx, UUID person, String campaignId, String trackId, Moment moment) {
    var mapper = tx.mapper(ApplicationMapper.class);
    var known = mapper.ofPersonIn(campaignId, trackId, person);
    if (known != null) {
      return Outcome.done(known);
    }
    var campaign = campaigns.apply(campaignId);
    var applying = track(tx, campaign, trackId).applyingOfAny();
    if (!applying.contains(moment)) {
      return Outcome.refused(outside(campaign, applying, moment));
    }
    mapper.insert(Ids.next(), campaign, trackId, person, moment.at());
    var begun = mapper.ofPersonIn(campaignId, trackId, person);
    return Outcome.done(found(begun, person));
  }

  /** The tracks of a campaign in which somebody has begun. */
  public Set<String> usedTracks(Tx tx, String campaign) {
    return Set.copyOf(tx.mapper(ApplicationMapper.class).usedTracks(campaign));
  }

  /**
   * The application, locked, if this person may write on it now: it is theirs, it is open, and they
   * saw its present version.
   */
  public Outcome<Opened> open(Tx tx, Edit edit) {
    var mapper = tx.mapper(ApplicationMapper.class);
    mapper.lock(edit.application());
    var application = mapper.find(edit.application());
    if (application == null || !application.person().equals(edit.person())) {
      return Outcome.refused(Refusal.of("application.none"));
    }
    var opened = opened(tx, application);
    var applying = opened.applying();
    if (application.status() == Status.EXCLUDED) {
      return Outcome.refused(Refusal.of("application.excluded"));
    }
    if (!applying.contains(edit.moment())) {
      return Outcome.refused(outside(opened.campaign(), applying, edit.moment()));
    }
    return edit.saw(application.version())
        ? Outcome.done(opened)
        : Outcome.refused(Refusal.of("application.version"));
  }

  private static Refusal outside(Campaign campaign, Window applying, Moment moment) {
    return moment.at().isBefore(applying.opensAt())
        ? Refusal.of(
            "application.not-open", "opens", Dates.time(applying.opensAt(), campaign.zone()))
        : Refusal.of(
            "application.closed", "deadline", Dates.close(applying.closesAt(), campaign.zone()));
  }

  /** The application with the rules that it goes by, its region's own close included. */
  public Opened opened(Tx tx, Application application) {
    var campaign = campaigns.apply(application.campaign());
    var track = campaign.track(application.track());
    return new Opened(application, campaign, closes.of(tx, campaign, track, application.county()));
  }

  /** What the application's city says of its close, if that is another than where none does. */
  public Optional<StatedClose> statedClose(Tx tx, Opened opened) {
    var region = opened.application().county();
    var close = opened.applying().closesAt();
    return region == null
        ? Optional.empty()
        : closes
            .stated(tx, opened.campaign(), opened.track(), region)
            .filter(it -> it.closesAt().equals(close));
  }

  /** The rules of a track for whoever hasn't begun: it is open as long as anyone may apply. */
  public Track track(Tx tx, Campaign campaign, String id) {
    return closes.of(tx, campaign, campaign.track(id), null);
  }

  /**
   * Why an application can't come to lie in a region now: applying has ended there.
   *
   * @param region null while it isn't known
   */
  public Optional<Refusal> outside(Tx tx, Opened opened, @Nullable String region, Moment moment) {
    var campaign = opened.campaign();
    var track = campaign.track(opened.track().id());
    var applying = campaign.applying(closes.of(tx, campaign, track, region), region);
    return applying.contains(moment)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                "application.closed-there",
                "deadline",
                Dates.close(applying.closesAt(), campaign.zone())));
  }

  /**
   * The application, locked until the transaction ends.
   *
   * @throws NoSuchElementException if there is none
   */
  public Application lock(Tx tx, UUID application) {
    var mapper = tx.mapper(ApplicationMapper.class);
    mapper.lock(application);
    return found(mapper.find(application), application);
  }

  public Optional<Application> find(Tx tx, UUID application) {
    return Optional.ofNullable(tx.mapper(ApplicationMapper.class).find(application));
  }

  /** By case number. */
  public Optional<Application> byNumber(Tx tx, String campaign, String number) {
    return Optional.ofNullable(tx.mapper(ApplicationMapper.class).byNumber(campaign, number));
  }

  /** The person's applications, oldest first. */
  public List<Application> ofPerson(Tx tx, UUID person) {
    return tx.mapper(ApplicationMapper.class).ofPerson(person);
  }

  /** Those that lie unsent as the close comes: drafts, returned ones, unsent changes. */
  public List<Application> unsent(Tx tx, String campaign, String track) {
    return tx.mapper(ApplicationMapper.class).unsent(campaign, track);
  }

  /** The same with the drafts that lapsed. */
  public List<Application> unsentOrLapsed(Tx tx, String campaign, String track) {
    var lapsed = tx.mapper(ApplicationMapper.class).lapsed(campaign, track);
    return Stream.concat(unsent(tx, campaign, track).stream(), lapsed.stream()).toList();
  }

  /** How many drafts a county has; more than the number isn't told. */
  public int countDrafts(Tx tx, String campaign, String track, String county) {
    return tx.mapper(ApplicationMapper.class).countDrafts(campaign, track, county);
  }

  private static Application found(@Nullable Application application, UUID id) {
    if (application == null) {
      throw new NoSuchElementException("no application of " + id);
    }
    return application;
  }
}
