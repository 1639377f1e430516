package pingyou.bot.sandbox.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Entries as the screen's wire shows them: with a readable body, personal numbers masked. */
public final class Wire {
  private Wire() {}

  /** The entry's own JSON with {@code xml} added to a push, all of it masked. */
  public static String line(Entry entry) {
    ObjectNode line = Json.object(entry);
    if (entry instanceof Entry.Push push) {
      line.put("xml", xml(push.fields()));
    }
    return Mask.of(Json.write(line));
  }

  /** The entry's kind as its JSON names it. */
  public static String kind(Entry entry) {
    return switch (entry) {
      case Entry.Push _ -> "push";
      case Entry.Attempt _ -> "attempt";
      case Entry.Answer _ -> "answer";
      case Entry.Settled _ -> "settled";
      case Entry.Call _ -> "call";
      case Entry.TemplateSend _ -> "template";
      case Entry.CustomSend _ -> "custom";
      case Entry.Note _ -> "note";
    };
  }

  private static String xml(Map<String, String> fields) {
    var xml = new StringBuilder("<xml>");
    fields.forEach((name, value) -> {
      xml.append('<').append(name).append('>').append(value.replace("<", "&lt;"));
      xml.append("</").append(name).append(">\n");
    });
    return xml.append("</xml>").toString();
  }
}
