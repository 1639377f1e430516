package pingyou.web.paper;

import pingyou.recommendation.desk.Checklists;
import pingyou.recommendation.paper.PaperLooks;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.paper.Waivers;

/** The features of units' papers. */
public record Papering(Papers papers, PaperLooks looks, Waivers waivers, Checklists checklists) {}
