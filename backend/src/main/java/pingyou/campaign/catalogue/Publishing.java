package pingyou.campaign.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.catalogue.FileReport.State;
import pingyou.campaign.catalogue.Proposal.Step;
import pingyou.campaign.check.Checked.Sound;
import pingyou.campaign.revision.Admission;
import pingyou.campaign.source.TreeReader;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Makes a changed file the next version of an opened campaign. Cases keep naming the version under
 * which they were submitted; all nodes run the last one as soon as their loops have seen it.
 */
public final class Publishing {
  private final Database database;
  private final CampaignFolder folder;
  private final Used used;

  /** Knows in which tracks of a campaign somebody has applied. */
  @FunctionalInterface
  public interface Used {
    Set<String> tracks(Tx tx, String campaign);
  }

  public Publishing(Database database, CampaignFolder folder, Used used) {
    this.database = database;
    this.folder = folder;
    this.used = used;
  }

  /**
   * What came of it.
   *
   * @param number of the new version; 0 if it wasn't published
   */
  public record Published(Proposal proposal, int number) {}

  /** What publishing the file would change. */
  public Proposal look(Tx tx, String campaign, Instant now) {
    return last(tx, campaign)
        .map(it -> proposal(tx, it, folder.read(campaign).orElse(null), now))
        .orElseGet(() -> new Proposal(Optional.empty(), List.of()));
  }

  /**
   * Publishes the file as it lies there now, if all of its changes can be taken.
   *
   * @param reason why, for the record
   * @param now business time
   */
  public Published publish(String campaign, String reason, Instant now) {
    return database.write(tx -> {
      var stored = last(tx, campaign);
      var file = folder.read(campaign).orElse(null);
      if (stored.isEmpty()) {
        return new Published(new Proposal(Optional.empty(), List.of()), 0);
      }
      var proposal = proposal(tx, stored.get(), file, now);
      return proposal.isAdmissible() && file != null && file.checked() instanceof Sound sound
          ? new Published(proposal, store(tx, next(stored.get(), sound, now), reason))
          : new Published(proposal, 0);
    });
  }

  private static Optional<CampaignVersion> last(Tx tx, String campaign) {
    return tx.mapper(CampaignVersionMapper.class).all().stream()
        .filter(it -> it.campaign().equals(campaign))
        .reduce((_, later) -> later);
  }

  private Proposal proposal(
      Tx tx, CampaignVersion version, @Nullable CampaignFile file, Instant now) {
    var id = version.campaign();
    var stored = folder.reader().read(id + CampaignFolder.SUFFIX, version.yaml());
    var report = Snapshot.opened(id, file, stored);
    return report.state() == State.CHANGED
            && file != null
            && stored instanceof Sound running
            && file.checked() instanceof Sound changed
        ? new Proposal(Optional.of(report), steps(tx, running, changed, now))
        : new Proposal(Optional.of(report), List.of());
  }

  private List<Step> steps(Tx tx, Sound running, Sound changed, Instant now) {
    var campaign = running.campaign();
    var before = TreeReader.read(running.canonical());
    var after = TreeReader.read(changed.canonical());
    var admission =
        new Admission(before, after, used.tracks(tx, campaign.id()), campaign.zone(), now);
    return before.changesTo(after).stream()
        .map(it -> new Step(it, admission.refusal(it).orElse(null)))
        .toList();
  }

  private static CampaignVersion next(CampaignVersion last, Sound sound, Instant now) {
    return new CampaignVersion(
        last.campaign(), last.number() + 1, sound.campaign().hash(), sound.canonical(), now);
  }

  /** Its number, or 0 if another node was faster. */
  private static int store(Tx tx, CampaignVersion version, String reason) {
    if (tx.mapper(CampaignVersionMapper.class).insert(version) == 0) {
      return 0;
    }
    var number = String.valueOf(version.number());
    var detail = Map.of("number", number, "hash", version.hash(), "reason", reason);
    tx.audit(
        new AuditLine(
            Actor.SYSTEM,
            "campaign.publish",
            version.campaign(),
            null,
            version.openedAt(),
            detail));
    return version.number();
  }
}
