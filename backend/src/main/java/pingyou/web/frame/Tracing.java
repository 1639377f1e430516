package pingyou.web.frame;

import pingyou.recommendation.desk.Standings;
import pingyou.review.login.Repairs;

/**
 * The features that know how far a case has come.
 *
 * @param standings with the levels that recommend
 * @param results of the decision, once it is known
 * @param repairs of a password that failed
 */
public record Tracing(
    Standings standings, pingyou.award.standing.Standings results, Repairs repairs) {}
