package pingyou.web.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.points.Finding;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Offices;
import pingyou.notice.wording.Wording;
import pingyou.web.http.Answer;
import pingyou.web.http.Answer.FieldProblem;
import pingyou.web.http.Request;
import pingyou.web.http.Sentences;
import pingyou.web.page.MessagePage;
import pingyou.web.part.Link;

/** Everything that handlers say, by its key. */
public final class Words {
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int UNPROCESSABLE = 422;

  /** What is said of things that aren't there for this person. */
  private static final Set<String> MISSING =
      Set.of("application.none", "recommendation.unit", "review.card");

  private static final Set<String> FOREIGN =
      Set.of(
          "recommendation.role",
          "recommendation.close.role",
          "recommendation.secretariat",
          "recommendation.quota.secretariat",
          "review.role",
          "review.secretariat",
          "reveal.not-yours");

  private final Wording wording;
  private final Offices offices;

  public Words(Wording wording, Offices offices) {
    this.wording = wording;
    this.offices = offices;
  }

  /** The sentence of a key; the pairs are placeholder, value, placeholder, value … */
  public String say(String key, String... pairs) {
    var values = HashMap.<String, String>newHashMap(pairs.length / 2);
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return wording.say(key, values);
  }

  /** The sentence of a key with values by name. */
  public String fill(String key, Map<String, String> values) {
    return wording.say(key, values);
  }

  /** The sentence of a key without placeholders; what is given instead where there is none. */
  public String sayOr(String key, String otherwise) {
    return wording.has(key) ? wording.say(key) : otherwise;
  }

  /** How the office of a region is called, everywhere the same. */
  public String office(String region) {
    return offices.of(region);
  }

  public String of(Refusal refusal) {
    return wording.say(refusal.key(), refusal.values());
  }

  /** What a points rule makes of counts. */
  public String of(Finding finding) {
    return wording.say(finding.key(), finding.values());
  }

  public List<String> of(List<Refusal> refusals) {
    return refusals.stream().map(this::of).distinct().toList();
  }

  /** A page that says why something can't be done now, and where to go on. */
  public Answer page(Request request, List<Refusal> why, @Nullable Link next) {
    var page = new MessagePage(request.shell(), MessagePage.Kind.REFUSED, of(why), next, null);
    return new Answer.Page(status(why), "message", Map.of("page", page));
  }

  /** A page that says that something is done, and where to go on. */
  public Answer done(Request request, String sentence, @Nullable Link next) {
    return told(request, MessagePage.Kind.DONE, sentence, next);
  }

  /** A page that says something, and where to go on. */
  public static Answer told(
      Request request, MessagePage.Kind kind, String sentence, @Nullable Link next) {
    var page = new MessagePage(request.shell(), kind, List.of(sentence), next, null);
    return Answer.page("message", Map.of("page", page));
  }

  /** The same for the API: 404, 412, 422 with the fields, or 409. */
  public Answer problem(List<Refusal> why) {
    var fields =
        why.stream()
            .filter(it -> it.field() != null)
            .map(it -> new FieldProblem(String.valueOf(it.field()), of(it)))
            .toList();
    var status = isStale(why) ? PRECONDITION_FAILED : status(why);
    var detail = of(why).stream().collect(Collectors.joining(" "));
    return new Answer.Problem(
        status == CONFLICT && !fields.isEmpty() ? UNPROCESSABLE : status, detail, fields);
  }

  /** Whether another device was faster. */
  public static boolean isStale(List<Refusal> why) {
    return why.stream().anyMatch(it -> it.key().endsWith(".version"));
  }

  private static int status(List<Refusal> why) {
    var keys = why.stream().map(Refusal::key).toList();
    if (keys.stream().anyMatch(MISSING::contains)) {
      return 404;
    }
    return keys.stream().anyMatch(Words::isForeign) ? FORBIDDEN : CONFLICT;
  }

  /** Whether it is said to someone who may not do the thing at all. */
  private static boolean isForeign(String key) {
    return FOREIGN.contains(key) || key.endsWith("-only");
  }

  /** What the server itself says. */
  public Sentences sentences() {
    return new Sentences(
        say("web.sign-in"),
        say("web.sign-in-again"),
        say("web.sign-in-refused"),
        say("web.signed-out"),
        say("web.forged"),
        say("web.not-yours"),
        say("web.not-found"),
        say("web.refused"),
        say("web.too-big"),
        say("web.busy"),
        say("web.broken"));
  }
}
