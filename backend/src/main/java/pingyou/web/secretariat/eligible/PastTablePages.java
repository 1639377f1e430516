package pingyou.web.secretariat.eligible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pingyou.application.past.PastRow;
import pingyou.application.past.PastTable;
import pingyou.application.past.PastTable.CellFault;
import pingyou.application.past.PastTable.Read;
import pingyou.application.past.PastWinners;
import pingyou.campaign.Campaign;
import pingyou.campaign.eligible.PastRule.Kind;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Actor;
import pingyou.store.Hashes;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;
import pingyou.web.secretariat.Steering;

/**
 * {@code /secretariat/{campaign}/past/add}: a pasted table of winners. What was read is shown
 * first, or what is wrong cell by cell; the same text sent again is saved.
 */
public final class PastTablePages {
  private static final String ROWS = "rows";
  private static final String SEEN = "seen";
  private static final int TEXT_LENGTH = 20_000;

  private final Ground ground;
  private final Steering steering;
  private final PastWinners past;
  private final Asks asks;

  public PastTablePages(Ground ground, Steering steering, PastWinners past) {
    this.ground = ground;
    this.steering = steering;
    this.past = past;
    this.asks = new Asks(ground.words());
  }

  public Answer ask(Request request) {
    return steering.in(request, (_, campaign) -> asks.show(page(request, campaign, List.of())));
  }

  public Answer act(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var text = request.field(ROWS);
          var read = PastTable.read(PastTable.cells(text), ground.regions(), campaign.region());
          if (!read.faults().isEmpty() || read.rows().isEmpty()) {
            return asks.again(request, why(read), page(request, campaign, List.of()));
          }
          if (!request.field(SEEN).equals(Hashes.sha256(text))) {
            return asks.show(page(request, campaign, read.rows()));
          }
          return asks.then(
              request,
              past.add(
                  tx, Actor.person(request.person()), campaign, read.rows(), request.arrivedAt()),
              () -> page(request, campaign, List.of()),
              PastPages.path(campaign));
        });
  }

  private List<Refusal> why(Read read) {
    return read.faults().isEmpty()
        ? List.of(Refusal.of("past.nothing").about(ROWS))
        : read.faults().stream().map(this::why).toList();
  }

  private Refusal why(CellFault fault) {
    return Refusal.of(
            "page.past.cell",
            "row",
            String.valueOf(fault.row()),
            "column",
            fault.column(),
            "why",
            ground.words().of(fault.why()))
        .about(ROWS);
  }

  /**
   * @param rows that were read from what is in the field; none while that is to be read
   */
  private AskPage page(Request request, Campaign campaign, List<PastRow> rows) {
    var words = ground.words();
    var isRead = !rows.isEmpty();
    var passages = new ArrayList<AskPage.Passage>();
    if (isRead) {
      var count = String.valueOf(rows.size());
      passages.add(new AskPage.Passage(words.say("page.past.read", "count", count), said(rows)));
    } else {
      passages.add(
          new AskPage.Passage(words.say("page.past.how-title"), words.say("page.past.how")));
    }
    var key = isRead ? "page.past.save" : "page.past.look";
    return new AskPage(
        request.shell(),
        List.of(campaign.shortTitle()),
        words.say("page.past.add"),
        words.say("page.past.add-fact"),
        new Link(words.say("page.past.back"), PastPages.path(campaign)),
        List.of(),
        passages,
        List.of(asks.text(request, ROWS, words.say("page.past.rows"), null, TEXT_LENGTH)),
        new AskPage.Act(
            PastPages.path(campaign) + "/add",
            words.say(key + ".do"),
            false,
            words.say(key + ".said"),
            words.say("page.case.not-now"),
            isRead ? Map.of(SEEN, Hashes.sha256(request.field(ROWS))) : Map.of()));
  }

  private String said(List<PastRow> rows) {
    return rows.stream().map(this::said).collect(Collectors.joining("\n"));
  }

  private String said(PastRow row) {
    var words = ground.words();
    var kind = words.say(row.kind() == Kind.SCHOOL ? "page.past.school" : "page.past.region");
    var region = ground.regions().find(row.region()).map(Region::name).orElse(row.region());
    var also =
        row.aliases().isEmpty()
            ? ""
            : words.say("page.past.also", "names", String.join("、", row.aliases()));
    return String.join(" ", String.valueOf(row.year()), kind, region, row.name(), also).strip();
  }
}
