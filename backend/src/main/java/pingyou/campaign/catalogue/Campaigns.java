package pingyou.campaign.catalogue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.campaign.Campaign;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Checked.Sound;
import pingyou.campaign.yaml.CampaignReader;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * The campaigns that run here. A campaign is opened when the first window of one of its tracks
 * opens, unless its last one has closed already by the time that it is first seen: its rules are
 * then stored as version 1, and it runs from there even if its file changes, breaks or vanishes.
 * Files are read once, at the start.
 */
public final class Campaigns {
  private static final Logger LOG = LoggerFactory.getLogger(Campaigns.class);

  private final Database database;
  private final CampaignReader reader;
  private final Map<String, Checked> files;
  private volatile Snapshot snapshot = Snapshot.of(Map.of(), Map.of());
  private volatile Set<String> opened = Set.of();

  private Campaigns(Database database, CampaignReader reader, Map<String, Checked> files) {
    this.database = database;
    this.reader = reader;
    this.files = files;
  }

  /**
   * Reads all files of the folder, opens what is due, and logs what is wrong with any of them.
   *
   * @param now business time
   */
  public static Campaigns load(Database database, Path folder, CampaignReader reader, Instant now) {
    var campaigns = new Campaigns(database, reader, CampaignFolder.read(folder, reader));
    campaigns.openDue(now);
    campaigns.reports().forEach(Campaigns::log);
    return campaigns;
  }

  /** Those that run, in the order of their ids. */
  public List<Campaign> all() {
    return snapshot.running();
  }

  /** Those of them that were opened: for which time does anything at all. */
  public List<Campaign> opened() {
    return all().stream().filter(campaign -> opened.contains(campaign.id())).toList();
  }

  /**
   * Those of all that people are told of: open now or later, and not over when first seen.
   *
   * @param now business time
   */
  public List<Campaign> current(Instant now) {
    return all().stream()
        .filter(campaign -> opened.contains(campaign.id()) || now.isBefore(endsAt(campaign)))
        .toList();
  }

  /** The running campaign of this id. */
  public Optional<Campaign> find(String id) {
    return all().stream().filter(campaign -> campaign.id().equals(id)).findFirst();
  }

  /**
   * The rules that a case was made under.
   *
   * @param hash as the case names it
   * @throws NoSuchElementException if no such version is stored
   */
  public Campaign version(String hash) {
    return Optional.ofNullable(snapshot.versions().get(hash))
        .orElseThrow(() -> new NoSuchElementException("no campaign version " + hash));
  }

  /** How each file stands to what runs, in the order of the campaigns' ids. */
  public List<FileReport> reports() {
    return snapshot.reports();
  }

  /**
   * Opens each campaign whose first window has opened, and takes over what other nodes opened. To
   * be called whenever business time has passed an opening; calling it again changes nothing.
   */
  public void openDue(Instant now) {
    var due = due(now);
    var stored =
        database.write(tx -> {
          due.forEach(version -> open(tx, version));
          return tx.mapper(CampaignVersionMapper.class).all();
        });
    var versions = new TreeMap<String, List<Checked>>();
    for (var version : stored) {
      versions
          .computeIfAbsent(version.campaign(), _ -> new ArrayList<>())
          .add(reader.read(version.campaign() + CampaignFolder.SUFFIX, version.yaml()));
    }
    snapshot = Snapshot.of(files, versions);
    opened = Set.copyOf(versions.keySet());
  }

  /**
   * As {@link #openDue}, but the database is asked only if a file tells of an opening that has
   * passed and isn't known to be stored: cheap enough for every round of the loops.
   */
  public void openPassed(Instant now) {
    if (due(now).stream().anyMatch(version -> !opened.contains(version.campaign()))) {
      openDue(now);
    }
  }

  private List<CampaignVersion> due(Instant now) {
    return files.values().stream()
        .flatMap(it -> it instanceof Sound sound ? Stream.of(sound) : Stream.empty())
        .filter(it -> !now.isBefore(opensAt(it.campaign())))
        .filter(it -> now.isBefore(endsAt(it.campaign())))
        .map(it -> firstVersion(it, now))
        .toList();
  }

  private static Instant opensAt(Campaign campaign) {
    return campaign.tracks().stream()
        .map(track -> track.applying().opensAt())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Instant endsAt(Campaign campaign) {
    return campaign.tracks().stream()
        .map(track -> track.reviewLevel().window().closesAt())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static CampaignVersion firstVersion(Sound sound, Instant now) {
    var campaign = sound.campaign();
    return new CampaignVersion(campaign.id(), 1, campaign.hash(), sound.canonical(), now);
  }

  private static void open(Tx tx, CampaignVersion version) {
    if (tx.mapper(CampaignVersionMapper.class).insert(version) == 1) {
      var detail = Map.of("number", "1", "hash", version.hash());
      tx.audit(
          new AuditLine(
              Actor.SYSTEM, "campaign.open", version.campaign(), null, version.openedAt(), detail));
    }
  }

  private static void log(FileReport report) {
    switch (report.state()) {
      case RUNS -> LOG.info("campaign {} runs as its file says", report.campaign());
      case CHANGED -> LOG.warn("campaign {} runs on: its file has changed", report.campaign());
      case MISSING -> LOG.warn("campaign {} runs on: its file is gone", report.campaign());
      case FAULTY -> LOG.error("the file of campaign {} has faults", report.campaign());
      case UNREADABLE -> LOG.error("the stored campaign {} has faults", report.campaign());
    }
    for (var fault : report.faults()) {
      LOG.error("{} {} {}", fault.place(), fault.what().key(), fault.what().values());
    }
  }
}
