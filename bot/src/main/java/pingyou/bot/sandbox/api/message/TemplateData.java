package pingyou.bot.sandbox.api.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Template;
import pingyou.bot.sandbox.api.Refusal;

/** The typed values of a template message, checked as the platform does since May 2023. */
final class TemplateData {
  /**
   * What was read.
   *
   * @param values the template's own keys in its order
   * @param dropped keys that were given and are not shown: first, remark, unknown ones, colours
   */
  record Checked(@Nullable Refusal refusal, Map<String, String> values, List<String> dropped) {}

  private static final String CLOCK = "([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?";
  private static final String DAY = "(\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})";

  private static final Map<String, Predicate<String>> TYPES =
      Map.ofEntries(
          type("thing", "[^\\p{Cntrl}]{1,20}"),
          type("short_thing", "[^\\p{Cntrl}]{1,10}"),
          type("const", "[^\\p{Cntrl}]{1,20}"),
          type("enum", "[^\\p{Cntrl}]{1,20}"),
          type("number", "(?=.{1,32}$)-?\\d+(\\.\\d+)?"),
          type("letter", "[A-Za-z]{1,32}"),
          type("symbol", "[\\p{P}\\p{S}]{1,5}"),
          type("character_string", "[\\x21-\\x7e]{1,32}"),
          type("time", span("(" + DAY + " ?)?" + CLOCK)),
          type("date", span(DAY + "( ?" + CLOCK + ")?")),
          type("amount", "[¥￥$€]?\\d{1,10}(\\.\\d+)?元?"),
          type("phone_number", "[0-9+\\-() ]{1,17}"),
          type("car_number", "[^\\p{Cntrl}]{1,8}"),
          type("name", "[\\x20-\\x7e]{1,20}|[^\\p{Cntrl}]{1,10}"),
          type("phrase", "\\p{IsHan}{1,5}"));

  private static final Pattern KEY = Pattern.compile("([a-z_]+?)\\d+");

  private TemplateData() {}

  private static Map.Entry<String, Predicate<String>> type(String name, String regex) {
    return Map.entry(name, Pattern.compile(regex).asMatchPredicate());
  }

  private static String span(String one) {
    return one + "( ?~ ?" + one + ")?";
  }

  static Checked check(Template template, JsonNode data) {
    var values = new LinkedHashMap<String, String>();
    for (var row : template.rows()) {
      var value = data.path(row.key()).path("value").asText("");
      if (value.isEmpty()) {
        return refused(row.key(), "empty");
      }
      if (!isOfType(row.key(), value)) {
        return refused(row.key(), "invalid");
      }
      values.put(row.key(), value);
    }
    return new Checked(null, values, dropped(template, data));
  }

  private static Checked refused(String key, String what) {
    var text =
        what.equals("empty")
            ? "argument invalid! data." + key + ".value is empty"
            : "argument invalid! data." + key + ".value invalid";
    return new Checked(new Refusal(47003, text), Map.of(), List.of());
  }

  /** A key of the old library has no type of its own: it is read as a thing. */
  private static boolean isOfType(String key, String value) {
    var matcher = KEY.matcher(key);
    var type = matcher.matches() ? matcher.group(1) : key;
    var asThing = Objects.requireNonNull(TYPES.get("thing"));
    return TYPES.getOrDefault(type, asThing).test(value);
  }

  private static List<String> dropped(Template template, JsonNode data) {
    var known = template.rows().stream().map(Template.Row::key).toList();
    var dropped = new ArrayList<String>();
    data.properties()
        .forEach(entry -> {
          if (!known.contains(entry.getKey())) {
            dropped.add(entry.getKey());
          } else if (entry.getValue().has("color")) {
            dropped.add(entry.getKey() + ".color");
          }
        });
    return dropped;
  }
}
