package pingyou.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Clause;

/**
 * A whole campaign as JSON, for {@code campaign show --json} and whoever reads rules by machine.
 * Names are those of the records; points stand as points ({@code 2.5}), windows with the offset of
 * the campaign's zone and the last day that people are told; what isn't given is left out.
 */
public final class CampaignJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CampaignJson() {}

  public static String write(Campaign campaign) {
    try {
      return MAPPER.writeValueAsString(tree(campaign));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree always writes", e);
    }
  }

  /** The same as a tree. */
  public static ObjectNode tree(Campaign campaign) {
    var json =
        object()
            .put("id", campaign.id())
            .put("title", campaign.title())
            .put("shortTitle", campaign.shortTitle())
            .put("issuer", campaign.issuer())
            .put("zone", campaign.zone().getId())
            .put("region", campaign.region())
            .put("hash", campaign.hash());
    if (!campaign.contact().isEmpty()) {
      json.put("contact", campaign.contact());
    }
    json.set("agreements", array(campaign.agreements(), CampaignJson::agreement));
    if (!campaign.paperwork().isEmpty()) {
      json.set("paperwork", array(campaign.paperwork(), PaperJson::paper));
    }
    json.set("assumed", assumed(campaign.assumed()));
    var tracks = new TrackJson(campaign.zone());
    json.set("tracks", array(campaign.tracks(), tracks::track));
    return json;
  }

  static ObjectNode agreement(Agreement agreement) {
    var json =
        object()
            .put("id", agreement.id())
            .put("version", agreement.version())
            .put("title", agreement.title())
            .put("purpose", agreement.purpose())
            .put("askedBefore", agreement.askedBefore().name())
            .put("text", agreement.text());
    return clause(json, agreement.clause());
  }

  static ArrayNode assumed(List<Assumed> assumed) {
    return array(
        assumed,
        it -> {
          var json = object().put("key", it.key()).put("text", it.text());
          if (!it.settles().isEmpty()) {
            json.set("settles", texts(it.settles()));
          }
          return clause(json, it.clause());
        });
  }

  static ObjectNode clause(ObjectNode json, @Nullable Clause clause) {
    if (clause != null) {
      var node = json.putObject("clause").put("place", clause.place());
      if (clause.quote() != null) {
        node.put("quote", clause.quote());
      }
    }
    return json;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> write) {
    var array = JsonNodeFactory.instance.arrayNode();
    values.stream().map(write).forEach(array::add);
    return array;
  }

  static ArrayNode texts(Collection<String> values) {
    var array = JsonNodeFactory.instance.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
