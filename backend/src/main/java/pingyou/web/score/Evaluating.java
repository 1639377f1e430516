package pingyou.web.score;

import pingyou.review.office.OfficeCards;
import pingyou.review.office.OfficeScores;
import pingyou.review.office.Offices;
import pingyou.review.panel.Concessions;

/** The features by which offices score. */
public record Evaluating(
    Offices offices, OfficeScores scores, OfficeCards cards, Concessions concessions) {}
