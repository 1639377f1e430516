package pingyou.web.secretariat;

import java.util.stream.Collectors;
import pingyou.award.Trial;
import pingyou.award.roll.Placing;
import pingyou.campaign.region.Region;
import pingyou.web.course.Reasons;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spreadsheet;
import pingyou.web.page.ResultPage;
import pingyou.web.part.Figures;

/** A ranking as a table for a spreadsheet, each case with its cards and reasons. */
final class RankingTable {
  private final Ground ground;
  private final Reasons reasons;

  RankingTable(Ground ground, Reasons reasons) {
    this.ground = ground;
    this.reasons = reasons;
  }

  Spreadsheet of(Trial trial) {
    var table = new Spreadsheet(ground.words().say("page.ranking.csv"));
    for (var placing : trial.roll().placings()) {
      var prize = placing.prize();
      table.row(
          String.valueOf(placing.rank()),
          placing.number(),
          placing.name(),
          placing.school(),
          county(placing),
          placing.mean().twoDecimals(),
          placing.cardHalves().stream().map(Figures::points).collect(Collectors.joining(" ")),
          prize == null ? "" : prize.title(),
          reasons.of(trial.terms().track(), placing.steps()).stream()
              .map(ResultPage.Reason::sentence)
              .collect(Collectors.joining(" ")));
    }
    return table;
  }

  private String county(Placing placing) {
    return ground.regions().find(placing.county()).map(Region::name).orElse(placing.county());
  }
}
