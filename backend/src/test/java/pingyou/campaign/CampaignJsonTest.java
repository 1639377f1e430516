package pingyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pingyou.campaign.yaml.CampaignFiles;

class CampaignJsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Campaign CAMPAIGN = CampaignFiles.guizhou();

  private final JsonNode json = read(CampaignJson.write(CAMPAIGN));
  private final JsonNode teacher = json.at("/tracks/0");

  @Test
  void write_ownClose_hasItsBoundsAndWhatHoldsUnset() {
    var own = read(CampaignJson.write(CampaignFiles.shanxi())).at("/tracks/0/ownClose");
    assertThat(own.path("setBy").asText()).isEqualTo("CITY");
    assertThat(own.at("/bounds/lastDay").asText()).isEqualTo("2020-11-20");
    assertThat(own.path("workingDaysBeforeUnset").asInt()).isEqualTo(5);
    assertThat(own.path("unset").asText()).isEqualTo("2020-11-14T00:00:00+08:00");
    assertThat(names(teacher)).doesNotContain("ownClose");
  }

  @Test
  void write_round_hasItsLevelAndWhatItLeaves() {
    var tracks = read(CampaignJson.write(CampaignFiles.shanxi())).path("tracks");
    var round = tracks.path(1).path("round");
    assertThat(round.path("heldBy").asText()).isEqualTo("CITY");
    assertThat(round.path("workingDaysLeft").asInt()).isEqualTo(2);
    assertThat(round.at("/level/id").asText()).isEqualTo("county");
    assertThat(round.at("/level/clause/place").asText()).isEqualTo("通知 二（二）1");
    assertThat(tracks.path(1).path("levels")).hasSize(2);
    assertThat(names(tracks.path(0))).doesNotContain("round");
  }

  @Test
  void write_campaign_namesItsParts() {
    assertThat(names(json))
        .containsExactly(
            "id",
            "title",
            "shortTitle",
            "issuer",
            "zone",
            "region",
            "hash",
            "agreements",
            "assumed",
            "tracks");
    assertThat(names(teacher))
        .containsExactly(
            "id",
            "title",
            "numberPrefix",
            "applying",
            "levels",
            "gaps",
            "form",
            "rubric",
            "platform",
            "panel",
            "award",
            "promise",
            "assumed");
    assertThat(json.at("/hash").asText()).isEqualTo(CAMPAIGN.hash());
    assertThat(json.at("/agreements")).hasSize(2);
  }

  @Test
  void write_window_tellsInstantsAndTheLastDay() {
    assertThat(teacher.at("/applying"))
        .isEqualTo(
            read(
                """
                {"opensAt": "2021-08-01T00:00:00+08:00",
                 "closesAt": "2021-09-14T00:00:00+08:00",
                 "lastDay": "2021-09-13",
                 "clause": {
                   "place": "指南 二",
                   "quote": "于2021年8月1日—9月13日将申报材料上传至贵州省教育资源公共服务平台\
                （http://www.gzseduyun.cn：首页—【教研】板块—【大赛活动】栏目）逾期为放弃。"}}
                """));
  }

  @Test
  void write_rubric_tellsPointsAsPoints() {
    var rubric = teacher.at("/rubric");
    var indicators = rubric.findValues("indicators").stream().mapToInt(JsonNode::size).sum();
    var groups = new ArrayList<Integer>();
    rubric.at("/groups").forEach(group -> groups.add(group.at("/points").intValue()));

    assertThat(indicators).isEqualTo(22);
    assertThat(groups).containsExactly(5, 20, 50, 25, 5);
    assertThat(rubric.at("/points").intValue()).isEqualTo(105);
    assertThat(rubric.at("/pointsWithoutBonus").intValue()).isEqualTo(100);
    assertThat(rubric.at("/groups/3/indicators/0"))
        .isEqualTo(
            read(
                """
                {"id": "attention", "title": "关注度",
                 "text": "空间被关注数，以及关注其他空间数。空间每被10人加为好友加1分，最高3分，关注其他空间数10人以上的2分",
                 "bonus": false, "points": 5,
                 "readings": [{"id": "followers", "label": "被关注数", "unit": "人"},
                              {"id": "following", "label": "关注其他空间数", "unit": "个"}],
                 "rule": {"kind": "ITEMS", "items": [
                   {"id": "followed", "title": "被关注", "rule":
                     {"kind": "PER_UNIT", "reading": "followers", "every": 10, "points": 1,
                      "most": 3}},
                   {"id": "follows", "title": "关注其他空间", "rule":
                     {"kind": "TIERS", "reading": "following", "tiers": [
                       {"from": 0, "points": 0}, {"from": 10, "points": 2}]}}]},
                 "assumed": [{"key": "friends",
                   "text": "“被10人加为好友”按被关注数计；“10人以上”含 10 人。",
                   "clause": {"place": "评价指标｜关注度",
                              "quote": "空间每被10人加为好友加1分"}}],
                 "clause": {"place": "评价指标｜关注度"}}
                """));
  }

  @Test
  void write_rules_tellTheirPlainNumbers() {
    assertThat(rule("richness"))
        .isEqualTo(
            read(
                """
                {"kind": "TABLE",
                 "asks": [{"reading": "items", "atLeast": 100}, {"reading": "types", "atLeast": 3}],
                 "cells": [{"answers": [true, true], "points": 3},
                           {"answers": [true, false], "points": 1},
                           {"answers": [false, true], "points": 1},
                           {"answers": [false, false], "points": 0}],
                 "rest": 1}
                """));
    assertThat(rule("tutoring").at("/tiers/2"))
        .isEqualTo(read("{\"from\": 2, \"points\": 2, \"openTo\": 5}"));
    assertThat(rule("originality").at("/points")).isEqualTo(read("0.5"));
    assertThat(rule("inquiry")).isEqualTo(read("{\"kind\": \"JUDGEMENT\", \"points\": 5}"));
  }

  private JsonNode rule(String indicator) {
    for (var group : teacher.at("/rubric/groups")) {
      for (var node : group.at("/indicators")) {
        if (node.at("/id").asText().equals(indicator)) {
          return node.at("/rule");
        }
      }
    }
    throw new AssertionError("no indicator " + indicator);
  }

  @Test
  void write_fields_tellTheirKindAndWhatItNeeds() {
    assertThat(field("county"))
        .isEqualTo(
            read(
                """
                {"id": "county", "label": "县（市、区）", "hint": "", "required": true,
                 "personal": true, "type": "REGION", "kind": "COUNTY", "root": "520000",
                 "within": "city"}
                """));
    assertThat(field("stage-other").at("/when"))
        .isEqualTo(read("{\"field\": \"stage\", \"oneOf\": [\"其他\"]}"));
    assertThat(field("case").at("/soft"))
        .isEqualTo(read("{\"about\": 800, \"least\": 640, \"most\": 960}"));
    assertThat(field("works").at("/type").asText()).isEqualTo("EVIDENCE");
    assertThat(field("works").at("/ways")).isEqualTo(read("[\"FILE\", \"LINK\"]"));
    assertThat(field("works").at("/originalMark").asBoolean()).isTrue();
    assertThat(field("works").at("/reading").asText()).isEqualTo("originals");
    assertThat(field("preparation").at("/least").asInt()).isEqualTo(1);
    assertThat(field("preparation").at("/required").asBoolean()).isTrue();
    assertThat(teacher.findValuesAsText("type"))
        .hasSameSizeAs(CAMPAIGN.track("teacher").form().fields());
  }

  @Test
  void write_shortlist_tellsItsPlacesAndTheVisits() {
    var award = json.at("/tracks/1/award");

    assertThat(award.at("/outcome").asText()).isEqualTo("SHORTLIST");
    assertThat(award.at("/checkedOnSite").asBoolean()).isTrue();
    assertThat(award.at("/prizes"))
        .isEqualTo(read("[{\"id\": \"shortlist\", \"title\": \"优秀候选学校\", \"places\": 10}]"));
    assertThat(json.at("/tracks/1/form/inLists"))
        .isEqualTo(
            read("{\"name\": \"school\", \"subject\": \"school-type\", \"stage\": \"stage\"}"));
  }

  @Test
  void write_award_tellsEveryDecision() {
    var award = teacher.at("/award");

    assertThat(award.at("/prizes"))
        .isEqualTo(
            read(
                """
                [{"id": "first", "title": "一等奖", "percent": 5},
                 {"id": "second", "title": "二等奖", "percent": 10},
                 {"id": "third", "title": "三等奖", "percent": 20}]
                """));
    assertThat(award.at("/tieOrder"))
        .isEqualTo(
            read(
                """
                [{"rule": "GROUP_TOTAL", "group": "application"},
                 {"rule": "GROUP_TOTAL", "group": "effect"},
                 {"rule": "MEDIAN"},
                 {"rule": "FEWER_EXTREMES", "awayPoints": 10},
                 {"rule": "COMMITTEE_VOTE"}]
                """));
    assertThat(award.at("/assumed")).hasSize(8);
  }

  private JsonNode field(String id) {
    for (var section : teacher.at("/form/sections")) {
      for (var field : section.at("/fields")) {
        if (field.at("/id").asText().equals(id)) {
          return field;
        }
      }
    }
    throw new AssertionError("no field " + id);
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
