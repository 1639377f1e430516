package pingyou.bot.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pingyou.campaign.catalogue.FileReport;
import pingyou.campaign.catalogue.Proposal;
import pingyou.campaign.catalogue.Publishing.Published;
import pingyou.campaign.revision.Sayings;
import pingyou.notice.wording.Wording;

/** What came of publishing, for a terminal. */
final class Publication {
  private final Wording wording;
  private final PrintWriter out;

  Publication(Wording wording, PrintWriter out) {
    this.wording = wording;
    this.out = out;
  }

  /** Says it; the exit code. */
  int print(String campaign, Published published) {
    var proposal = published.proposal();
    var sayings = new Sayings(wording::say);
    for (var step : proposal.steps()) {
      out.println(sayings.of(step.change(), step.refusal()));
    }
    var values = new HashMap<>(Map.of("campaign", campaign));
    values.put("number", String.valueOf(published.number()));
    values.put("count", String.valueOf(proposal.steps().size()));
    values.put("refused", String.valueOf(refused(proposal.steps())));
    out.println(wording.say("publish." + end(published), values));
    return published.number() > 0 ? 0 : 1;
  }

  private static long refused(List<Proposal.Step> steps) {
    return steps.stream().filter(it -> it.refusal() != null).count();
  }

  private static String end(Published published) {
    var proposal = published.proposal();
    if (published.number() > 0) {
      return "done";
    }
    return proposal
        .report()
        .map(FileReport::state)
        .map(it -> end(proposal, it))
        .orElse("not-opened");
  }

  private static String end(Proposal proposal, FileReport.State state) {
    return switch (state) {
      case RUNS -> "same";
      case FAULTY, UNSETTLED -> "faulty";
      case MISSING -> "missing";
      case UNREADABLE -> "unreadable";
      case CHANGED ->
          proposal.isAdmissible() ? "raced" : proposal.steps().isEmpty() ? "same" : "not-done";
    };
  }
}
