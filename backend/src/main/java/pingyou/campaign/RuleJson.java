package pingyou.campaign;

import static pingyou.campaign.CampaignJson.array;
import static pingyou.campaign.CampaignJson.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.PointsRule.Items;
import pingyou.campaign.points.PointsRule.Judgement;
import pingyou.campaign.points.PointsRule.PerUnit;
import pingyou.campaign.points.PointsRule.Table;
import pingyou.campaign.points.PointsRule.Tier;
import pingyou.campaign.points.PointsRule.Tiers;
import pingyou.campaign.points.PointsRule.WinnersList;
import pingyou.campaign.points.PointsRule.WithRest;
import pingyou.campaign.points.PointsRule.YesNo;
import pingyou.campaign.points.Reading;

/** A points rule as JSON; its kind stands under {@code kind}, figures by their ids. */
final class RuleJson {
  private RuleJson() {}

  static ObjectNode rule(PointsRule rule) {
    return switch (rule) {
      case Judgement(var max) -> kind("JUDGEMENT").set("points", points(max));
      case Items(var items) ->
          kind("ITEMS")
              .set(
                  "items",
                  array(
                      items,
                      it -> {
                        var node = object().put("id", it.id()).put("title", it.title());
                        node.set("rule", rule(it.rule()));
                        return node;
                      }));
      case PerUnit it -> perUnit(it);
      case Tiers(var reading, var tiers) ->
          of("TIERS", reading).set("tiers", array(tiers, RuleJson::tier));
      case Table it -> table(it);
      case YesNo(var reading, var halves) -> of("YES_NO", reading).set("points", points(halves));
      case WinnersList(var reading, var year, var halves) ->
          of("WINNERS_LIST", reading).put("year", year).set("points", points(halves));
      case WithRest(var inner, var rest) -> rule(inner).set("rest", points(rest));
    };
  }

  private static ObjectNode perUnit(PerUnit rule) {
    var json = of("PER_UNIT", rule.reading()).put("every", rule.every());
    json.set("points", points(rule.halvesEach()));
    json.set("most", points(rule.maxHalves()));
    return json;
  }

  private static ObjectNode tier(Tier tier) {
    var json = object().put("from", tier.from());
    json.set("points", points(tier.halves()));
    if (tier.isOpen()) {
      json.set("openTo", points(tier.mostHalves()));
    }
    return json;
  }

  private static ObjectNode table(Table rule) {
    var json = kind("TABLE");
    json.set(
        "asks",
        array(
            rule.questions(),
            it -> object().put("reading", it.reading().id()).put("atLeast", it.atLeast())));
    json.set(
        "cells",
        array(
            rule.cells(),
            it -> {
              var node = object();
              var answers = node.putArray("answers");
              it.answers().forEach(answers::add);
              node.set("points", points(it.halves()));
              return node;
            }));
    return json;
  }

  private static ObjectNode of(String kind, Reading reading) {
    return kind(kind).put("reading", reading.id());
  }

  private static ObjectNode kind(String kind) {
    return object().put("kind", kind);
  }

  /** Half-points as points: {@code 2}, {@code 2.5}. */
  static JsonNode points(int halves) {
    return halves % 2 == 0 ? IntNode.valueOf(halves / 2) : DoubleNode.valueOf(halves / 2.0);
  }
}
