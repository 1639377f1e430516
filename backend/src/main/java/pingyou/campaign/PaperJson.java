package pingyou.campaign;

import static pingyou.campaign.CampaignJson.array;
import static pingyou.campaign.CampaignJson.clause;
import static pingyou.campaign.CampaignJson.object;
import static pingyou.campaign.CampaignJson.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import pingyou.campaign.paper.Made;
import pingyou.campaign.paper.Paper;

/** What units hand in, as JSON. */
final class PaperJson {
  private PaperJson() {}

  static ObjectNode paper(Paper paper) {
    var json =
        object()
            .put("id", paper.id())
            .put("title", paper.title())
            .put("of", paper.of().name())
            .put("before", paper.before());
    switch (paper.made()) {
      case Made.Written(var form) -> json.set("form", FormJson.form(form));
      case Made.Forms _ -> json.put("fromList", "FORMS");
      case Made.Material _ -> json.put("fromList", "MATERIAL");
      case Made.Summary(var head, var lists) -> {
        json.put("fromList", "SUMMARY").set("lists", array(lists, PaperJson::listed));
        if (head != null) {
          json.set("head", FormJson.form(head));
        }
      }
    }
    return clause(json, paper.clause());
  }

  private static ObjectNode listed(Made.Listed listed) {
    var json =
        object()
            .put("track", listed.track())
            .put("title", listed.title())
            .put("office", listed.isOffice())
            .put("type", listed.type())
            .put("name", listed.name())
            .put("post", listed.post())
            .put("mobile", listed.mobile());
    return json.set("columns", texts(listed.columns()));
  }
}
