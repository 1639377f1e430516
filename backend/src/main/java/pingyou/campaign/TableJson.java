package pingyou.campaign;

import static pingyou.campaign.CampaignJson.array;
import static pingyou.campaign.CampaignJson.object;
import static pingyou.campaign.CampaignJson.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import pingyou.campaign.form.table.Cell;
import pingyou.campaign.form.table.Column;
import pingyou.campaign.form.table.Layout;

/** A field that is a table as JSON. */
final class TableJson {
  private TableJson() {}

  static void table(ObjectNode json, Layout layout) {
    json.put("type", "TABLE").put("least", layout.least()).put("most", layout.most());
    json.set("columns", array(layout.columns(), TableJson::column));
    var sums = layout.sums();
    if (sums != null) {
      json.putObject("sums")
          .put("title", sums.title())
          .put("total", sums.total())
          .put("by", sums.by())
          .set("of", texts(sums.of()));
    }
    var once = layout.once();
    if (once != null) {
      json.putObject("countedOnce").put("by", once.by()).set("of", texts(once.of()));
    }
    var quorum = layout.quorum();
    if (quorum != null) {
      json.putObject("atLeast")
          .put("count", quorum.count())
          .put("by", quorum.by())
          .put("unless", quorum.unless())
          .put("least", quorum.least());
    }
  }

  private static ObjectNode column(Column column) {
    var json =
        object()
            .put("id", column.id())
            .put("label", column.label())
            .put("required", column.required())
            .put("personal", column.personal());
    if (column.beside() != null) {
      json.put("beside", column.beside());
    }
    switch (column.cell()) {
      case Cell.Text(var max) -> json.put("type", "TEXT").put("maxLength", max);
      case Cell.Count(var most) -> json.put("type", "NUMBER").put("most", most);
      case Cell.Choice(var options) -> json.put("type", "CHOICE").set("options", texts(options));
      case Cell.Place(var kind) -> json.put("type", "REGION").put("kind", kind.name());
      case Cell.Mobile _ -> json.put("type", "MOBILE");
    }
    return json;
  }
}
