package pingyou.application.past;

import java.util.List;
import pingyou.campaign.eligible.PastRule.Kind;

/** A winner as a row of a table has it, checked in itself. */
public record PastRow(int year, Kind kind, String region, String name, List<String> aliases) {
  public PastRow {
    aliases = List.copyOf(aliases);
  }
}
