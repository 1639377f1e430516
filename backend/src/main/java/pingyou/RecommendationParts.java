package pingyou;

import java.util.List;
import java.util.UUID;
import pingyou.campaign.catalogue.Campaigns;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.WorkingDays;
import pingyou.notice.Outbox;
import pingyou.notice.timetable.Duty;
import pingyou.notice.timetable.Reminders;
import pingyou.notice.wording.Wording;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Closings;
import pingyou.recommendation.Extensions;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.Recommendations;
import pingyou.recommendation.Tidings;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.close.CityCloses;
import pingyou.recommendation.close.CityRounds;
import pingyou.recommendation.desk.Bureaus;
import pingyou.recommendation.desk.Checklists;
import pingyou.recommendation.desk.Desks;
import pingyou.recommendation.desk.Opinions;
import pingyou.recommendation.desk.Standings;
import pingyou.recommendation.desk.UnitLines;
import pingyou.recommendation.duty.ClosingDuty;
import pingyou.recommendation.duty.OpeningDuty;
import pingyou.recommendation.duty.UnfinishedLists;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.paper.PaperLooks;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.paper.Waivers;
import pingyou.recommendation.quota.Quotas;
import pingyou.recommendation.remedy.Remedies;
import pingyou.store.Database;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/** Recommending, level by level. */
public final class RecommendationParts {
  public final Ledger ledger;
  public final Chain chain;
  public final Holds holds;
  public final Candidates candidates;
  public final Recommendations recommendations;
  public final Extensions extensions;
  public final Closings closings;
  public final Desks desks;
  public final Bureaus bureaus;
  public final Standings standings;
  public final Opinions opinions;
  public final UnitLines unitLines;
  public final CityCloses closes;
  public final Quotas quotas;
  public final CityRounds rounds;
  public final Papers papers;
  public final PaperLooks paperLooks;
  public final Waivers waivers;
  public final Checklists checklists;
  public final List<Duty> duties;

  /** What recommending stands on. */
  record Means(
      Database database,
      Vault vault,
      Regions regions,
      Campaigns campaigns,
      PersonParts person,
      ApplicationParts application,
      Outbox outbox,
      Wording wording,
      WorkingDays days,
      Candidates.Scores scores) {}

  RecommendationParts(Means means) {
    var roles = means.person().roles;
    var application = means.application();
    ledger = new Ledger(application.closes);
    chain = new Chain(means.campaigns()::find, means.regions());
    holds = new Holds(application.pastWinners, application.placements);
    papers = new Papers(chain, means.regions(), roles, means.vault(), ledger::window);
    paperLooks = new PaperLooks(means.regions(), roles, means.vault());
    waivers = new Waivers(roles);
    quotas = new Quotas(chain, roles, ledger);
    var asked = new Candidates.Asked(holds, means.scores(), papers, quotas::of);
    candidates = new Candidates(chain, application.cases, application.rulings, ledger, asked);
    checklists = new Checklists(chain, candidates, ledger, papers);
    recommendations = new Recommendations(chain, roles, candidates, ledger);
    var tidings = new Tidings(roles, application.applications, means.wording());
    extensions = new Extensions(chain, roles, ledger, tidings, means.outbox());
    var remedies = new Remedies(chain, candidates, ledger, quotas);
    desks = new Desks(chain, candidates, ledger, roles, means.person().people, remedies);
    bureaus = new Bureaus(chain, ledger, roles, means.person().people, means.outbox());
    standings = new Standings(chain, ledger);
    opinions = new Opinions(chain, ledger);
    unitLines = new UnitLines(chain, candidates, ledger, quotas);
    var tellers =
        new CityCloses.Tellers(application.ofDrafts, application.ofChanges, means.outbox());
    closes = new CityCloses(chain, roles, ledger, application.closes, means.days(), tellers);
    rounds =
        new CityRounds(chain, roles, ledger, application.cases, application.closes, means.days());
    closings = new Closings(chain, roles, candidates, ledger, tidings, means.outbox());
    var unfinished = new UnfinishedLists(chain, candidates, ledger, closings, tidings);
    duties =
        List.of(
            new OpeningDuty(means.database(), chain, candidates, ledger, tidings, means.outbox()),
            new Reminders(means.database(), means.outbox(), unfinished),
            new ClosingDuty(means.database(), chain, ledger, closings));
  }

  /** The cases that were recommended to the level that reviews: the base of its prizes. */
  List<UUID> toReview(Tx tx, String campaign, String track) {
    var last = chain.tiers(campaign, track).stream().map(Tier::level).toList().getLast();
    return candidates.recommendedTo(tx, campaign, track, last.id());
  }
}
