package pingyou.campaign.catalogue;

import java.util.List;
import pingyou.campaign.check.Fault;

/**
 * How a campaign's file stands to the campaign that runs.
 *
 * @param campaign id of the campaign, the file's name without its ending
 * @param faults of the file, or what it leaves open; of the stored version if that can't be read;
 *     else none
 */
public record FileReport(String campaign, State state, List<Fault> faults) {
  /** What a secretariat must know of a file. */
  public enum State {
    /** The campaign runs as its file says. */
    RUNS,
    /** The file says something else than the opened campaign, which runs on as it was. */
    CHANGED,
    /** The file has faults; an opened campaign runs on as it was, another one isn't loaded. */
    FAULTY,
    /**
     * The file leaves questions open; an opened campaign runs on as it was, another one isn't
     * loaded.
     */
    UNSETTLED,
    /** The opened campaign runs on although its file is gone. */
    MISSING,
    /** The stored version can't be read, so the campaign doesn't run. */
    UNREADABLE
  }

  public FileReport {
    faults = List.copyOf(faults);
  }
}
