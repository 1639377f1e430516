package pingyou.web.eligible;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.store.Tx;
import pingyou.web.frame.Words;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.ListPage;

/** The secretariat's open questions about who and what may be recommended, as rows. */
public final class Waiting {
  private final Words words;
  private final OpenQuestions open;

  public Waiting(Words words, OpenQuestions open) {
    this.words = words;
    this.open = open;
  }

  /** What waits for the secretariat before cases can go on; nothing where no rule asks. */
  public Optional<ListPage.Group> of(Tx tx, Campaign campaign) {
    var doubts = open.doubts(tx, campaign).size();
    var asked = open.placed(tx, campaign).stream().filter(OpenQuestions.Placed::isWaiting).count();
    var rows =
        Stream.of(
                row(campaign, "past", "doubts", doubts), row(campaign, "platforms", "asked", asked))
            .flatMap(Optional::stream)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ListPage.Group(words.say("page.secretariat.waiting"), rows, List.of(), ""));
  }

  private Optional<Row> row(Campaign campaign, String place, String what, long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Row(
                "/secretariat/" + campaign.id() + "/" + place,
                words.say("page.secretariat." + what),
                List.of(words.say("page.secretariat." + what + "-fact")),
                null,
                String.valueOf(count),
                Tag.NOT_HANDLED));
  }
}
