package pingyou.campaign.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import pingyou.campaign.prize.Award;
import pingyou.campaign.prize.AwardBase;
import pingyou.campaign.prize.AwardOutcome;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;
import pingyou.campaign.prize.TieRule;
import pingyou.campaign.rubric.Rubric;

/** How a track ends. */
final class AwardReader {
  private static final int MOST_DAYS = 365;
  private static final int MOST_PLACES = 10_000;
  private static final Map<String, AwardBase> BASES = Scalars.wordsOf(AwardBase.class);
  private static final Map<String, Rounding> ROUNDINGS = Scalars.wordsOf(Rounding.class);
  private static final Map<String, Kind> KINDS = Scalars.wordsOf(Kind.class);
  private static final Map<String, TieRule> PLAIN_TIES =
      Map.of("median", new TieRule.Median(), "committee-vote", new TieRule.CommitteeVote());

  private enum Kind {
    PRIZES,
    SHORTLIST,
    QUOTA
  }

  private final Rubric rubric;

  AwardReader(Rubric rubric) {
    this.rubric = rubric;
  }

  Award read(Entries entries) {
    try (entries) {
      var outcome = outcome(entries);
      return new Award(
          base(entries, outcome),
          rounding(entries, outcome),
          entries.flag("bonus-counted"),
          outcome,
          ties(entries),
          entries.number("publicity-days", 1, MOST_DAYS),
          entries.flag("publicity-working-days"),
          entries.flag("scores-shown"),
          entries.assumed(),
          entries.clause());
    }
  }

  /** A number of places asks for no base; then it is told of how many cases they were taken. */
  private static AwardBase base(Entries award, AwardOutcome outcome) {
    return isShare(outcome) || award.has("base")
        ? award.word("base", BASES).orElse(AwardBase.SUBMITTED)
        : AwardBase.RECOMMENDED_AND_SCORED;
  }

  private static Rounding rounding(Entries award, AwardOutcome outcome) {
    return isShare(outcome)
        ? award.word("rounding", ROUNDINGS).orElse(Rounding.CUMULATIVE_FLOOR)
        : Rounding.CUMULATIVE_FLOOR;
  }

  private static boolean isShare(AwardOutcome outcome) {
    return outcome.prizes().stream().anyMatch(it -> !it.counted());
  }

  private static AwardOutcome outcome(Entries award) {
    var kind = award.has("outcome") ? award.word("outcome", KINDS) : Optional.<Kind>empty();
    return switch (kind.orElse(Kind.PRIZES)) {
      case PRIZES -> new AwardOutcome.Prizes(prizes(award));
      case SHORTLIST ->
          new AwardOutcome.Shortlist(candidate(award), award.flagIfSaid("on-site-check"));
      case QUOTA ->
          new AwardOutcome.Quota(
              Prize.ofPlaces("quota", award.text("title"), places(award, "places")));
    };
  }

  private static Prize candidate(Entries award) {
    var title = award.text("title");
    return award.has("percent")
        ? Prize.ofShare("shortlist", title, award.number("percent", 1, 100))
        : Prize.ofPlaces("shortlist", title, places(award, "size"));
  }

  private static int places(Entries award, String key) {
    return award.number(key, 1, MOST_PLACES);
  }

  private static List<Prize> prizes(Entries award) {
    var prizes = award.filled("prizes").stream().map(AwardReader::prize).toList();
    int sum = prizes.stream().mapToInt(Prize::percent).sum();
    if (sum > 100) {
      award.faults().add(award.at("prizes"), "fault.percents", "sum", String.valueOf(sum));
    }
    return prizes;
  }

  private static Prize prize(Entries.Named named) {
    try (var entries = named.entries()) {
      return Prize.ofShare(named.id(), entries.text("title"), entries.number("percent", 1, 100));
    }
  }

  private List<TieRule> ties(Entries award) {
    var items = award.items("ties");
    var rules = items.stream().flatMap(item -> tie(award, item).stream()).toList();
    boolean voteIsLastAndOnly =
        rules.indexOf(new TieRule.CommitteeVote()) == rules.size() - 1 && !rules.isEmpty();
    if (rules.size() == items.size() && !items.isEmpty() && !voteIsLastAndOnly) {
      award.faults().add(award.at("ties"), "fault.vote-last");
    }
    return rules;
  }

  private Optional<TieRule> tie(Entries award, Node item) {
    if (!(item instanceof MappingNode)) {
      return award.scalars().word(item, "ties", PLAIN_TIES);
    }
    var entries = Entries.of(item, "ties", award.faults());
    return entries
        .onlyKey()
        .flatMap(key ->
            switch (key) {
              case "group" -> Optional.of(new TieRule.GroupTotal(group(entries)));
              case "fewer-extremes" -> Optional.of(new TieRule.FewerExtremes(entries.halves(key)));
              default -> unknownTie(entries, key);
            });
  }

  private String group(Entries entries) {
    var id = entries.text("group");
    if (!id.isEmpty() && rubric.groups().stream().noneMatch(group -> group.id().equals(id))) {
      entries.faults().add(entries.at("group"), "fault.unknown-group", "group", id);
    }
    return id;
  }

  private static Optional<TieRule> unknownTie(Entries entries, String key) {
    entries
        .faults()
        .add(
            entries.at(),
            "fault.unknown-key",
            "key",
            key,
            "known",
            "group、fewer-extremes、median、committee-vote");
    return Optional.empty();
  }
}
