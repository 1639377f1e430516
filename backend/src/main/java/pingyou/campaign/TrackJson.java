package pingyou.campaign;

import static pingyou.campaign.CampaignJson.array;
import static pingyou.campaign.CampaignJson.assumed;
import static pingyou.campaign.CampaignJson.clause;
import static pingyou.campaign.CampaignJson.object;
import static pingyou.campaign.CampaignJson.texts;
import static pingyou.campaign.RuleJson.points;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pingyou.campaign.eligible.Eligibility;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.level.OpinionCell;
import pingyou.campaign.level.OwnClose;
import pingyou.campaign.points.Reading;
import pingyou.campaign.prize.Award;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.TieRule;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Window;

/** A track as JSON. */
final class TrackJson {
  private final ZoneId zone;

  TrackJson(ZoneId zone) {
    this.zone = zone;
  }

  ObjectNode track(Track track) {
    var json =
        object()
            .put("id", track.id())
            .put("title", track.title())
            .put("numberPrefix", track.numberPrefix());
    json.set("applying", clause(window(track.applying()), track.clause()));
    var own = track.ownClose();
    if (own != null) {
      json.set("ownClose", ownClose(own));
    }
    var round = track.round();
    if (round != null) {
      json.set("round", round(round));
    }
    json.set("levels", array(track.levels(), this::level));
    json.set("gaps", array(track.gaps(), this::window));
    json.set("form", FormJson.form(track.form()));
    json.set("rubric", rubric(track.rubric()));
    var support = track.support();
    if (support != null) {
      var node = object().put("track", support.track()).put("where", support.relation().name());
      json.set("supportedBy", clause(node, support.clause()));
    }
    eligibility(json, track.eligibility());
    json.set("panel", panel(track.panel()));
    json.set("award", award(track.award()));
    json.set("promise", CampaignJson.agreement(track.promise()));
    json.set("assumed", assumed(track.assumed()));
    return json;
  }

  private ObjectNode ownClose(OwnClose own) {
    var json = object().put("setBy", UnitKind.CITY.name());
    json.set("bounds", window(own.bounds()));
    return json.put("workingDaysBeforeUnset", own.workingDays())
        .put("unset", atOffset(own.unset()))
        .put("workingDaysNotice", OwnClose.NOTICE)
        .put("workingDaysKept", OwnClose.KEPT);
  }

  /** Its window is in {@code level} as of a city that sets no close of applying. */
  private ObjectNode round(Round round) {
    var json = object().put("heldBy", UnitKind.CITY.name());
    json.put("workingDaysLeft", round.leaves()).put("workingDaysGiven", Round.GIVEN);
    return json.set("level", level(round.level()));
  }

  private static void eligibility(ObjectNode json, Eligibility eligibility) {
    var past = eligibility.past();
    if (past != null) {
      var node = object().put("of", past.of().name());
      past.years().stream().sorted().forEach(node.putArray("years")::add);
      json.set("pastWinners", clause(node, past.clause()));
    }
    var platform = eligibility.platform();
    if (platform != null) {
      var node = object().put("field", platform.field()).put("rule", platform.strictness().name());
      json.set("platform", clause(node, platform.clause()));
    }
  }

  private ObjectNode level(Level level) {
    var json =
        object()
            .put("id", level.id())
            .put("title", level.title())
            .put("kind", level.kind().name())
            .put("opinionRequired", level.opinion().required())
            .put("reasonShown", level.reasonShown())
            .put("scoring", level.scoring().name());
    json.set("window", window(level.window()));
    json.set("opinion", opinion(level.opinion()));
    var places = level.places();
    if (places != null) {
      json.set("quota", clause(object().put("places", places.count()), places.clause()));
    }
    var entrance = level.entrance();
    if (entrance != null) {
      json.set("enters", entrance(entrance));
    }
    return clause(json, level.clause());
  }

  private static ObjectNode opinion(OpinionCell cell) {
    var json = object().put("title", cell.title()).put("seal", cell.seal());
    return clause(json, cell.clause());
  }

  private ObjectNode entrance(Entrance entrance) {
    var json = object();
    json.set("when", FormJson.condition(entrance.when()));
    json.set("applying", window(entrance.applying()));
    var pool = entrance.pool();
    if (pool != null) {
      json.set("pool", clause(object().put("places", pool.count()), pool.clause()));
    }
    return clause(json, entrance.clause());
  }

  private ObjectNode window(Window window) {
    return object()
        .put("opensAt", atOffset(window.opensAt()))
        .put("closesAt", atOffset(window.closesAt()))
        .put("lastDay", window.lastDay(zone).toString());
  }

  private String atOffset(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }

  private static ObjectNode rubric(Rubric rubric) {
    var json = object().put("title", rubric.title());
    json.set("points", points(rubric.maxHalves()));
    json.set("pointsWithoutBonus", points(rubric.maxHalvesWithoutBonus()));
    json.set(
        "groups",
        array(
            rubric.groups(),
            group -> {
              var node = object().put("id", group.id()).put("title", group.title());
              node.set("points", points(group.maxHalves()));
              node.set("indicators", array(group.indicators(), TrackJson::indicator));
              return node;
            }));
    json.set("unscored", array(rubric.unscored(), TrackJson::reading));
    return json;
  }

  private static ObjectNode indicator(Indicator indicator) {
    var json =
        object()
            .put("id", indicator.id())
            .put("title", indicator.title())
            .put("text", indicator.text())
            .put("bonus", indicator.bonus());
    json.set("points", points(indicator.maxHalves()));
    json.set("readings", array(indicator.readings(), TrackJson::reading));
    json.set("rule", RuleJson.rule(indicator.rule()));
    json.set("assumed", assumed(indicator.assumed()));
    return clause(json, indicator.clause());
  }

  private static ObjectNode reading(Reading reading) {
    return object()
        .put("id", reading.id())
        .put("label", reading.label())
        .put("unit", reading.unit());
  }

  private static ObjectNode panel(Panel panel) {
    var json = object().put("cardsPerCase", panel.cardsPerCase());
    json.set("barred", texts(panel.barred().stream().map(Enum::name).sorted().toList()));
    return clause(json, panel.clause());
  }

  private static ObjectNode award(Award award) {
    var json =
        object()
            .put("outcome", award.outcome().word().toUpperCase(Locale.ROOT))
            .put("base", award.base().name())
            .put("rounding", award.rounding().name())
            .put("bonusCounted", award.bonusCounted())
            .put("publicityDays", award.publicityDays())
            .put("publicityWorkingDays", award.publicityWorkingDays())
            .put("scoresShown", award.scoresShown())
            .put("checkedOnSite", award.outcome().checkedOnSite());
    json.set("prizes", array(award.prizes(), TrackJson::prize));
    json.set("tieOrder", array(award.tieOrder(), TrackJson::tie));
    json.set("assumed", assumed(award.assumed()));
    return clause(json, award.clause());
  }

  private static ObjectNode prize(Prize prize) {
    var json = object().put("id", prize.id()).put("title", prize.title());
    return prize.counted()
        ? json.put("places", prize.places())
        : json.put("percent", prize.percent());
  }

  private static ObjectNode tie(TieRule rule) {
    return switch (rule) {
      case TieRule.GroupTotal(var group) -> object().put("rule", "GROUP_TOTAL").put("group", group);
      case TieRule.Median() -> object().put("rule", "MEDIAN");
      case TieRule.FewerExtremes(var awayHalves) ->
          object().put("rule", "FEWER_EXTREMES").set("awayPoints", points(awayHalves));
      case TieRule.CommitteeVote() -> object().put("rule", "COMMITTEE_VOTE");
    };
  }
}
