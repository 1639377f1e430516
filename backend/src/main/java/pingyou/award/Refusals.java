package pingyou.award;

import java.util.List;
import java.util.stream.Collectors;
import pingyou.award.roll.Placing;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Terms;

/** Says of each blocker why the publicity can't begin. */
public final class Refusals {
  private Refusals() {}

  public static Refusal of(Blocker blocker, Terms terms) {
    return switch (blocker) {
      case Blocker.Reviewing(var closesAt) ->
          Refusal.of("award.blocked.reviewing", "deadline", terms.deadline(closesAt));
      case Blocker.NoCases() -> Refusal.of("award.blocked.no-cases");
      case Blocker.Incomplete lacking -> lacking(lacking);
      case Blocker.Unvisited(var cases) ->
          Refusal.of("award.blocked.unvisited", "names", names(cases));
      case Blocker.Tied(var line, var rank, var cases) ->
          Refusal.of(
              "award.blocked.tied",
              "prize",
              line.prize().title(),
              "rank",
              String.valueOf(rank),
              "numbers",
              cases.stream().map(Placing::number).collect(Collectors.joining("、")));
    };
  }

  private static String names(List<Placing> cases) {
    return cases.stream()
        .map(it -> it.name() + "（" + it.number() + "）")
        .collect(Collectors.joining("、"));
  }

  /** Named or not, whoever has a card open is waited for; without anybody a card must be given. */
  private static Refusal lacking(Blocker.Incomplete lacking) {
    var names =
        lacking.waitingFor().stream()
            .map(Blocker.Reviewer::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("、"));
    var key = names.isEmpty() ? "award.blocked.unfilled" : "award.blocked.short";
    return Refusal.of(
        key,
        "number",
        lacking.line().number(),
        "required",
        String.valueOf(lacking.required()),
        "submitted",
        String.valueOf(lacking.submitted()),
        "reviewers",
        names);
  }
}
