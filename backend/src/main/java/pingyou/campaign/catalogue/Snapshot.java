package pingyou.campaign.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.catalogue.FileReport.State;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Checked.Faulty;
import pingyou.campaign.check.Checked.Sound;

/**
 * Which campaigns run, given what the files and the database hold. Pure.
 *
 * @param running in the order of their ids
 * @param versions by hash: every stored version that can be read, and what runs
 * @param reports one for each campaign of which there is a file or a stored version, by id
 */
record Snapshot(List<Campaign> running, Map<String, Campaign> versions, List<FileReport> reports) {
  Snapshot {
    running = List.copyOf(running);
    versions = Map.copyOf(versions);
    reports = List.copyOf(reports);
  }

  /**
   * @param files what each file holds, by campaign
   * @param stored what each stored version holds, by campaign; the last of them runs
   */
  static Snapshot of(Map<String, CampaignFile> files, Map<String, List<Checked>> stored) {
    var running = new ArrayList<Campaign>();
    var versions = new HashMap<String, Campaign>();
    var reports = new ArrayList<FileReport>();
    var ids = new TreeSet<>(files.keySet());
    ids.addAll(stored.keySet());
    for (var id : ids) {
      var opened = stored.getOrDefault(id, List.of());
      var file = files.get(id);
      opened.forEach(it -> sound(it).ifPresent(version -> versions.put(version.hash(), version)));
      var runs = opened.isEmpty() ? unopened(file) : sound(opened.getLast());
      runs.ifPresent(running::add);
      runs.ifPresent(it -> versions.put(it.hash(), it));
      reports.add(opened.isEmpty() ? unopened(id, file) : opened(id, file, opened.getLast()));
    }
    return new Snapshot(running, versions, reports);
  }

  private static Optional<Campaign> unopened(@Nullable CampaignFile file) {
    return file != null && file.isSettled() ? sound(file.checked()) : Optional.empty();
  }

  private static Optional<Campaign> sound(Checked checked) {
    return checked instanceof Sound(var campaign, _) ? Optional.of(campaign) : Optional.empty();
  }

  private static FileReport unopened(String id, @Nullable CampaignFile file) {
    return file == null || file.isSettled()
        ? new FileReport(id, State.RUNS, List.of())
        : new FileReport(id, trouble(file), file.open());
  }

  /** How a file stands to the version that runs. */
  static FileReport opened(String id, @Nullable CampaignFile file, Checked stored) {
    if (stored instanceof Faulty(var faults)) {
      return new FileReport(id, State.UNREADABLE, faults);
    }
    if (file == null) {
      return new FileReport(id, State.MISSING, List.of());
    }
    if (file.checked().equals(stored)) {
      return new FileReport(id, State.RUNS, List.of());
    }
    return file.isSettled()
        ? new FileReport(id, State.CHANGED, List.of())
        : new FileReport(id, trouble(file), file.open());
  }

  private static State trouble(CampaignFile file) {
    return file.checked() instanceof Faulty ? State.FAULTY : State.UNSETTLED;
  }
}
