package pingyou.campaign;

import static pingyou.campaign.CampaignJson.array;
import static pingyou.campaign.CampaignJson.clause;
import static pingyou.campaign.CampaignJson.object;
import static pingyou.campaign.CampaignJson.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import pingyou.campaign.form.Condition;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.campaign.form.Head;

/** A form as JSON; the kind of a field stands under {@code type}. */
final class FormJson {
  private FormJson() {}

  static ObjectNode form(Form form) {
    var json = object().put("title", form.title()).put("note", form.note());
    json.putObject("inLists")
        .put("name", form.inLists().name())
        .put("subject", form.inLists().subject())
        .put("stage", form.inLists().stage());
    json.set(
        "sections",
        array(
            form.sections(),
            section -> {
              var node = object().put("id", section.id()).put("title", section.title());
              node.set("fields", array(section.fields(), FormJson::field));
              return node;
            }));
    return json;
  }

  private static ObjectNode field(Field field) {
    var json = head(field.head());
    switch (field) {
      case Field.ShortText it -> json.put("type", "SHORT_TEXT").put("maxLength", it.maxLength());
      case Field.LongText it -> longText(json, it);
      case Field.IdNumber _ -> json.put("type", "ID_NUMBER");
      case Field.Mobile _ -> json.put("type", "MOBILE");
      case Field.Choice it -> choice(json, it);
      case Field.RegionChoice it -> regionChoice(json, it);
      case Field.SchoolChoice it -> json.put("type", "SCHOOL").put("county", it.county());
      case Field.Link _ -> json.put("type", "LINK");
      case Field.Account it -> json.put("type", "ACCOUNT").put("maxLength", it.maxLength());
      case Field.Secret it -> json.put("type", "SECRET").put("maxLength", it.maxLength());
      case Field.Evidence it -> evidence(json, it);
      case Field.Attachment it -> attachment(json, it);
      case Field.Table it -> TableJson.table(json, it.layout());
      case Field.ReviewerOwned it ->
          json.put("type", "REVIEWERS").set("readings", texts(it.readings()));
    }
    return clause(json, field.head().clause());
  }

  private static void choice(ObjectNode json, Field.Choice field) {
    json.put("type", "CHOICE").set("options", texts(field.options()));
    if (field.oncePerSchool() != null) {
      json.put("oncePerSchool", field.oncePerSchool());
    }
  }

  private static void evidence(ObjectNode json, Field.Evidence field) {
    json.put("type", "EVIDENCE").put("least", field.least()).put("most", field.most());
    json.set("ways", texts(field.ways().stream().map(Enum::name).sorted().toList()));
    json.put("role", field.role()).put("originalMark", field.originalMark());
    if (field.reading() != null) {
      json.put("reading", field.reading());
    }
  }

  private static void attachment(ObjectNode json, Field.Attachment field) {
    json.put("type", "ATTACHMENT").put("megabytes", field.megabytes());
    json.set("types", texts(field.types().stream().map(Enum::name).sorted().toList()));
    json.put("way", field.way().name());
    if (field.minutes() != null) {
      json.put("minutes", field.minutes());
    }
  }

  private static ObjectNode head(Head head) {
    var json =
        object()
            .put("id", head.id())
            .put("label", head.label())
            .put("hint", head.hint())
            .put("required", head.required())
            .put("personal", head.personal());
    var when = head.when();
    if (when != null) {
      json.set("when", condition(when));
    }
    return json;
  }

  static ObjectNode condition(Condition when) {
    var json = object().put("field", when.field());
    return when.missed() == null
        ? json.set("oneOf", texts(when.answers()))
        : json.put("missed", "atLeast");
  }

  private static void longText(ObjectNode json, Field.LongText field) {
    json.put("type", "LONG_TEXT").put("maxLength", field.maxLength());
    var soft = field.soft();
    if (soft != null) {
      json.putObject("soft")
          .put("about", soft.about())
          .put("least", soft.least())
          .put("most", soft.most());
    }
    json.set(
        "aspects",
        array(
            field.aspects(),
            aspect -> {
              var node = object().put("title", aspect.title());
              node.set("words", texts(aspect.words()));
              return node;
            }));
  }

  private static void regionChoice(ObjectNode json, Field.RegionChoice field) {
    json.put("type", "REGION").put("kind", field.kind().name()).put("root", field.root());
    if (field.within() != null) {
      json.put("within", field.within());
    }
  }
}
