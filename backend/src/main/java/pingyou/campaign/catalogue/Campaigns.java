package pingyou.campaign.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.campaign.Campaign;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Checked.Sound;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * The campaigns that run here. A campaign is opened when the first window of one of its tracks
 * opens, unless its last one has closed already by the time that it is first seen: its rules are
 * then stored as version 1, and it runs from there even if its file changes, breaks or vanishes; a
 * changed file counts from the moment at which it is published as the next version, on every node.
 * Files are read once, at the start, and again when a version of theirs is published.
 */
public final class Campaigns {
  private static final Logger LOG = LoggerFactory.getLogger(Campaigns.class);

  private final Database database;
  private final CampaignFolder folder;
  private final Map<String, CampaignFile> files;
  private volatile Snapshot snapshot = Snapshot.of(Map.of(), Map.of());

  /** The last version of each opened campaign. */
  private volatile Map<String, Integer> opened = Map.of();

  private Campaigns(Database database, CampaignFolder folder) {
    this.database = database;
    this.folder = folder;
    this.files = new ConcurrentSkipListMap<>(folder.read());
  }

  /**
   * Reads all files of the folder, opens what is due, and logs what is wrong with any of them.
   *
   * @param now business time
   */
  public static Campaigns load(Database database, CampaignFolder folder, Instant now) {
    var campaigns = new Campaigns(database, folder);
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
    return all().stream().filter(campaign -> opened.containsKey(campaign.id())).toList();
  }

  /**
   * Those of all that people are told of: open now or later, and not over when first seen.
   *
   * @param now business time
   */
  public List<Campaign> current(Instant now) {
    return all().stream()
        .filter(campaign -> opened.containsKey(campaign.id()) || now.isBefore(endsAt(campaign)))
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
   * Opens each campaign whose first window has opened, and takes over what other nodes opened or
   * published. To be called whenever business time has passed an opening; calling it again changes
   * nothing.
   */
  public void openDue(Instant now) {
    var due = due(now);
    take(
        database.write(tx -> {
          due.forEach(version -> open(tx, version));
          return tx.mapper(CampaignVersionMapper.class).all();
        }));
  }

  /**
   * As {@link #openDue}, but everything is read only if a file tells of an opening that has passed
   * and isn't known to be stored, or if there are versions that aren't known: cheap enough for
   * every round of the loops.
   */
  public void openPassed(Instant now) {
    int known = opened.values().stream().mapToInt(Integer::intValue).sum();
    if (due(now).stream().anyMatch(version -> !opened.containsKey(version.campaign()))
        || database.read(tx -> tx.mapper(CampaignVersionMapper.class).count()) != known) {
      openDue(now);
    }
  }

  private synchronized void take(List<CampaignVersion> stored) {
    var versions = new TreeMap<String, List<Checked>>();
    var last = new HashMap<String, Integer>();
    for (var version : stored) {
      var name = version.campaign() + CampaignFolder.SUFFIX;
      versions
          .computeIfAbsent(version.campaign(), _ -> new ArrayList<>())
          .add(folder.reader().read(name, version.yaml()));
      last.put(version.campaign(), version.number());
    }
    last.forEach((id, number) -> {
      if (number > opened.getOrDefault(id, number)) {
        LOG.info("campaign {} goes on as version {}", id, number);
        folder.read(id).ifPresent(file -> files.put(id, file));
      }
    });
    snapshot = Snapshot.of(files, versions);
    opened = Map.copyOf(last);
  }

  private List<CampaignVersion> due(Instant now) {
    return files.values().stream()
        .filter(CampaignFile::isSettled)
        .flatMap(it -> it.checked() instanceof Sound sound ? Stream.of(sound) : Stream.empty())
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
      case UNSETTLED -> LOG.error("the file of campaign {} leaves things open", report.campaign());
      case FAULTY -> LOG.error("the file of campaign {} has faults", report.campaign());
      case UNREADABLE -> LOG.error("the stored campaign {} has faults", report.campaign());
    }
    for (var fault : report.faults()) {
      LOG.error("{} {} {}", fault.place(), fault.what().key(), fault.what().values());
    }
  }
}
