package pingyou.web.eligible;

import java.util.List;
import java.util.Locale;
import pingyou.application.CaseLine;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.list.Hold;
import pingyou.store.Tx;
import pingyou.web.frame.Words;

/** What keeps a case from being recommended, in sentences. */
public final class HoldNotes {
  private final Words words;
  private final Holds holds;

  public HoldNotes(Words words, Holds holds) {
    this.words = words;
    this.holds = holds;
  }

  public List<Hold> holds(Tx tx, Campaign campaign, Track track, CaseLine line) {
    return holds.of(tx, campaign, track, List.of(line)).getOrDefault(line.application(), List.of());
  }

  public List<String> of(Tx tx, Campaign campaign, Track track, CaseLine line) {
    return holds(tx, campaign, track, line).stream().map(this::said).toList();
  }

  private String said(Hold hold) {
    var kind = hold.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.of(new Refusal("page.hold." + kind, hold.values(), null));
  }
}
