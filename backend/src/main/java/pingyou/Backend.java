package pingyou;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.application.Reach;
import pingyou.campaign.Campaign;
import pingyou.campaign.catalogue.CampaignFolder;
import pingyou.campaign.catalogue.Campaigns;
import pingyou.campaign.catalogue.Publishing;
import pingyou.campaign.lint.Calendar;
import pingyou.campaign.lint.Lint;
import pingyou.campaign.platform.PlatformFile;
import pingyou.campaign.platform.Platforms;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.RegionFiles;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.HolidayFiles;
import pingyou.campaign.rule.WorkingDays;
import pingyou.campaign.yaml.CampaignReader;
import pingyou.notice.Outbox;
import pingyou.notice.delivery.Address;
import pingyou.notice.delivery.Channel;
import pingyou.notice.delivery.Delivery;
import pingyou.notice.delivery.DeliverySettings;
import pingyou.notice.timetable.Duty;
import pingyou.notice.timetable.Timetable;
import pingyou.notice.wording.NoticeKinds;
import pingyou.notice.wording.Offices;
import pingyou.notice.wording.Wording;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.list.Score;
import pingyou.store.BusinessClock;
import pingyou.store.Database;
import pingyou.store.MachineTime;
import pingyou.store.Redis;
import pingyou.store.Tx;
import pingyou.store.file.FileStore;
import pingyou.store.vault.KeyRing;
import pingyou.store.vault.Vault;

/**
 * Everything of the competition, built here in order and nowhere else. It owns nothing that must be
 * closed: servers, pool and keys come from outside.
 */
public final class Backend {
  public final Database database;
  public final Redis redis;
  public final BusinessClock clock;
  public final Vault vault;
  public final FileStore files;
  public final Regions regions;
  public final Platforms platforms;
  public final Campaigns campaigns;
  public final Publishing publishing;
  public final Wording wording;
  public final Offices offices;
  public final NoticeKinds kinds;
  public final Outbox outbox;
  public final PersonParts person;
  public final ApplicationParts application;
  public final RecommendationParts recommendation;
  public final ReviewParts review;
  public final AwardParts award;
  public final IntakeParts intake;
  public final Timetable timetable;

  /**
   * @param home directory that holds {@code config/} and {@code templates/}
   * @param keyFile keys of the vault
   * @param uploads directory of uploaded files, the same for all nodes
   */
  public Backend(Database database, Redis redis, Path home, Path keyFile, Path uploads) {
    this.database = database;
    this.redis = redis;
    files = new FileStore(uploads);
    clock = BusinessClock.open(database);
    vault = new Vault(KeyRing.read(keyFile));
    regions = RegionFiles.read(home.resolve("config/regions"));
    platforms = PlatformFile.read(home.resolve("config/platforms.yaml"), regions);
    var days = HolidayFiles.read(home.resolve("config/holidays"));
    var folder =
        new CampaignFolder(
            home.resolve("config/campaigns"),
            new CampaignReader(regions, days),
            new Lint(regions, new Calendar(days::isWorked, days.years())));
    campaigns = Campaigns.load(database, folder, clock.instant());
    wording = Wording.load(home.resolve("templates"));
    offices = new Offices(wording, names(regions.provinces()));
    kinds = NoticeKinds.load(home.resolve("templates"));
    outbox = new Outbox(kinds, this::zone, MachineTime.SYSTEM);
    person = new PersonParts(vault, this::running, regions);
    application = applying();
    publishing = new Publishing(database, folder, application.applications::usedTracks);
    recommendation = recommending(days);
    review = reviewing();
    award = deciding(days);
    intake =
        new IntakeParts(wording, regions, person, application.pastWinners, recommendation.quotas);
    timetable = new Timetable(database, campaigns::opened, duties(), outbox, MachineTime.SYSTEM);
  }

  private static Set<String> names(List<Region> regions) {
    return regions.stream().map(Region::name).collect(Collectors.toUnmodifiableSet());
  }

  private ApplicationParts applying() {
    return new ApplicationParts(
        new ApplicationParts.Means(
            database,
            vault,
            regions,
            campaigns,
            person,
            outbox,
            new Sight(),
            files,
            platforms,
            offices::of));
  }

  private RecommendationParts recommending(WorkingDays days) {
    return new RecommendationParts(
        new RecommendationParts.Means(
            database,
            vault,
            regions,
            campaigns,
            person,
            application,
            outbox,
            wording,
            days,
            this::scores));
  }

  private ReviewParts reviewing() {
    return new ReviewParts(
        new ReviewParts.Means(
            database,
            regions,
            campaigns,
            person,
            application,
            recommendation,
            outbox,
            (tx, id, track) -> award.publicities.find(tx, id, track).isPresent()));
  }

  /** What reviewing, which is built after recommending, knows of a unit's cases. */
  private Map<UUID, Score> scores(Tx tx, Terms unit) {
    return review.officeScores.of(tx, unit);
  }

  private AwardParts deciding(WorkingDays days) {
    return new AwardParts(
        new AwardParts.Means(
            database,
            vault,
            regions,
            campaigns,
            days,
            wording,
            person,
            application,
            review,
            outbox));
  }

  private List<Duty> duties() {
    return Stream.of(application.duties, recommendation.duties, review.duties, award.duties)
        .flatMap(List::stream)
        .toList();
  }

  /** What sends the outbox's notices through a channel. */
  public Delivery delivery(Channel channel, DeliverySettings settings) {
    return new Delivery(database, kinds, this::address, channel, settings, MachineTime.SYSTEM);
  }

  private Optional<Address> address(Tx tx, UUID id) {
    return person
        .people
        .contact(tx, id)
        .map(contact -> new Address(contact.appId(), contact.openid(), contact.following()));
  }

  /** Where WeChat's days end: Beijing time, whatever the campaigns' zones are. */
  public ZoneId platformZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  private Campaign running(String id) {
    return campaigns.find(id).orElseThrow();
  }

  private ZoneId zone(String campaign) {
    return running(campaign).zone();
  }

  /** Who may see a case, as the features know it that are built after applications. */
  private final class Sight implements Reach {
    @Override
    public boolean isSentTo(Tx tx, UUID id, String unit) {
      return application
          .applications
          .find(tx, id)
          .filter(it -> recommendation.candidates.isSentTo(tx, it, unit))
          .isPresent();
    }

    @Override
    public boolean isAssigned(Tx tx, UUID id, UUID reviewer) {
      return review.admission.isAssigned(tx, id, reviewer);
    }
  }
}
