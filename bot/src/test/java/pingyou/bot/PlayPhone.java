package pingyou.bot;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's phone: the chat, and a web view without script that WeChat signs in. */
final class PlayPhone {
  private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");
  private static final int REDIRECTS = 10;

  private final Play play;
  private final String id;
  private final Map<String, String> cookies = new HashMap<>();
  private String csrf = "";
  private long seen;

  PlayPhone(Play play, String id) {
    this.play = play;
    this.id = id;
  }

  /**
   * A page as it is read.
   *
   * @param path where the web view ended
   */
  record Page(int status, String path, String html) {
    /** What a person reads, in one line. */
    String text() {
      return html.replaceAll("(?s)<(head|script|style|template|footer)\\b.*?</\\1>", " ")
          .replaceAll("<[^>]+>", " ")
          .replace("&quot;", "\"")
          .replace("&#34;", "\"")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&amp;", "&")
          .replaceAll("\\s+", " ");
    }

    /** Where the row of this title leads. */
    String row(String title) {
      return found(
          "href=\"([^\"]*)\">\\s*<span class=\"row-text\">\\s*"
              + "<span class=\"row-(?:way-)?title\">"
              + Pattern.quote(title)
              + "<");
    }

    /** The value of an input. */
    String input(String name) {
      return found("name=\"" + name + "\" value=\"([^\"]*)\"");
    }

    /** The first group of what is found first. */
    String found(String pattern) {
      Matcher found = Pattern.compile(pattern).matcher(html);
      if (!found.find()) {
        throw new AssertionError("no " + pattern + " in " + path + ": " + text());
      }
      return found.group(1);
    }
  }

  /** The name that the phone's owner goes by. */
  String name() {
    return play.control("/people/" + id + "/chat").path("person").path("name").asText();
  }

  /** Says something and reads the answer. */
  String say(String text) {
    return act(Map.of("type", "text", "text", text));
  }

  /** Does something in the chat; the answer is what then appears in it. */
  String act(Map<String, Object> act) {
    var outcome = play.control("POST", "/people/" + id + "/acts", act);
    if (!outcome.path("outcome").asText().equals("answered")) {
      throw new AssertionError(outcome.toString());
    }
    return text(outcome.path("replies"));
  }

  /** Everything in the chat. */
  String all() {
    return text(play.control("/people/" + id + "/chat").path("bubbles"));
  }

  /** What came into the chat since this was asked last, template messages as rows. */
  String news() {
    var news = new ArrayList<JsonNode>();
    for (var bubble : play.control("/people/" + id + "/chat?since=" + seen).path("bubbles")) {
      seen = Math.max(seen, bubble.path("no").asLong());
      if (bubble.path("kind").asText().equals("template")) {
        news.add(bubble);
      }
    }
    return text(news);
  }

  private static String text(Iterable<JsonNode> bubbles) {
    var texts = new ArrayList<String>();
    for (var bubble : bubbles) {
      var parts = new ArrayList<String>();
      parts.add(bubble.path("title").asText("").replace("null", ""));
      parts.add(bubble.path("text").asText());
      bubble
          .path("rows")
          .forEach(row -> parts.add(row.path("label").asText() + "：" + row.path("value").asText()));
      texts.add(parts.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining("｜")));
    }
    return String.join("\n", texts);
  }

  /** Opens a page, signed in by WeChat on the way if need be. */
  Page open(String path) {
    return follow(send("GET", path, ""), path);
  }

  /** Sends a form of the page that was opened last. */
  Page post(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "csrf=" + encoded(csrf) + "&", ""));
    return follow(send("POST", path, body), path);
  }

  private Page follow(Play.Answer first, String from) {
    var answer = first;
    var path = from;
    for (int i = 0; i < REDIRECTS && !answer.location().isEmpty(); i++) {
      var location = URI.create(path).resolve(answer.location());
      path =
          location.getRawPath()
              + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
      answer = send("GET", path, "");
    }
    var token = CSRF.matcher(answer.body());
    if (token.find()) {
      csrf = token.group(1);
    }
    return new Page(answer.status(), path, answer.body());
  }

  private Play.Answer send(String method, String path, String body) {
    var headers = new HashMap<String, String>();
    headers.put(
        "Cookie",
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; ")));
    if (method.equals("POST")) {
      headers.put("Content-Type", "application/x-www-form-urlencoded");
    }
    var answer = play.request(id + ".pingyou.localhost", method, path, body, headers);
    answer.cookies().forEach(this::keep);
    return answer;
  }

  private void keep(String cookie) {
    List<String> pair = List.of(cookie.split(";", 2)[0].split("=", 2));
    cookies.put(pair.get(0), pair.get(1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
