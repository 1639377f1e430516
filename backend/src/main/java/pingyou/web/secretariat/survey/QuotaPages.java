package pingyou.web.secretariat.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.level.Places;
import pingyou.campaign.level.Quota;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.list.Reasons;
import pingyou.recommendation.quota.Wish;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.Steering;

/**
 * {@code /secretariat/{campaign}/quotas}: how many cases each unit may send, and another number for
 * one of them.
 */
public final class QuotaPages {
  private final Ground ground;
  private final Steering steering;
  private final Recommending recommending;
  private final SteeredUnits units;
  private final Asks asks;

  public QuotaPages(Ground ground, Steering steering, Recommending recommending) {
    this.ground = ground;
    this.steering = steering;
    this.recommending = recommending;
    this.units = new SteeredUnits(steering, recommending);
    this.asks = new Asks(ground.words());
  }

  private String say(String key, String... values) {
    return ground.words().say("page.quotas." + key, values);
  }

  private static String path(Campaign campaign) {
    return Steering.path(campaign) + "/quotas";
  }

  private static String path(Terms terms) {
    return SteeredUnits.path(path(terms.campaign()), terms);
  }

  public Answer list(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var all = Tier.recommending(campaign).stream().map(it -> lines(tx, it)).toList();
          var set = request.query("show").equals("set");
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.secretariat.quotas"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(),
                  all.stream().map(it -> group(it, set)).toList());
          return Answer.page("list", Map.of("page", page.filtered(filters(campaign, all, set))));
        });
  }

  /** A unit with its quota. */
  private record Line(Terms terms, Quota quota) {
    boolean isSet() {
      return quota.own() != null;
    }
  }

  /** The units of a level. */
  private record Layer(Tier tier, List<Line> lines) {}

  private Layer lines(Tx tx, Tier tier) {
    var own = recommending.quotas().own(tx, tier);
    var lines =
        recommending.ledger().standing(tx, tier, recommending.chain().units(tier)).stream()
            .map(it -> new Line(it, new Quota(it.level().places(), own.get(it.region().code()))))
            .sorted(Comparator.comparing(it -> !it.isSet()))
            .toList();
    return new Layer(tier, lines);
  }

  private List<ListPage.Filter> filters(Campaign campaign, List<Layer> all, boolean set) {
    var lines = all.stream().flatMap(it -> it.lines().stream()).toList();
    var own = lines.stream().filter(Line::isSet).count();
    var path = path(campaign);
    return List.of(
        new ListPage.Filter(say("all", "count", String.valueOf(lines.size())), path, !set),
        new ListPage.Filter(say("set", "count", String.valueOf(own)), path + "?show=set", set));
  }

  private ListPage.Group group(Layer layer, boolean set) {
    var tier = layer.tier();
    var title = tier.campaign().tracks().size() == 1 ? "" : tier.track().title() + " ";
    return new ListPage.Group(
        title + tier.level().title(),
        rule(tier.level().places()),
        layer.lines().stream().filter(it -> !set || it.isSet()).map(this::row).toList(),
        List.of(),
        say("none"));
  }

  private String rule(@Nullable Places rule) {
    return rule == null ? say("free") : say("each", "places", String.valueOf(rule.count()));
  }

  private Row row(Line line) {
    var own = line.quota().own();
    return new Row(
        path(line.terms()),
        ground.words().office(line.terms().region().name()),
        List.of(now(line.quota())),
        own == null ? null : own.reason(),
        null,
        null);
  }

  private String now(Quota quota) {
    var places = quota.places();
    if (places == null) {
      return say("free");
    }
    return say(quota.own() == null ? "places" : "own", "places", String.valueOf(places));
  }

  public Answer ask(Request request) {
    return units.in(request, (tx, it) -> asks.show(page(tx, request, it)));
  }

  public Answer set(Request request) {
    return units.in(
        request,
        (tx, it) ->
            asks.then(
                request, set(tx, request, it), () -> page(tx, request, it), path(it.campaign())));
  }

  private AskPage page(Tx tx, Request request, Terms terms) {
    var words = ground.words();
    var quota = recommending.quotas().of(tx, terms);
    var fields = new ArrayList<FieldView>();
    if (quota.own() != null) {
      var options = List.of(say("how.set"), say("how.rule"));
      var chosen = request.form().containsKey("how") ? request.field("how") : options.getFirst();
      fields.add(FieldView.of("how", say("how"), null, new Control.Choice(options, chosen)));
    }
    var number = new Control.Text(request.field("places"), Control.Entry.DIGITS);
    fields.add(FieldView.of("places", say("count"), null, number).hinted(say("count-hint")));
    fields.add(asks.text(request, "reason", say("reason"), null, Reasons.MAX));
    return new AskPage(
        request.shell(),
        List.of(terms.tier().track().title(), terms.level().title()),
        say("ask", "unit", words.office(terms.region().name())),
        now(quota),
        new Link(words.say("page.secretariat.quotas"), path(terms.campaign())),
        List.of(),
        List.of(new AskPage.Passage(say("rule"), standing(quota))),
        fields,
        new AskPage.Act(
            path(terms), say("do"), false, say("said"), words.say("page.case.not-now"), Map.of()));
  }

  /** What the rules say, and why the unit has another number if it has one. */
  private String standing(Quota quota) {
    var rule = quota.rule();
    var own = quota.own();
    var ruled =
        rule == null
            ? say("rule-free")
            : say(
                "rule-places",
                "places",
                String.valueOf(rule.count()),
                "clause",
                rule.clause().place());
    return own == null ? ruled : ruled + say("rule-own", "reason", own.reason());
  }

  private Outcome<Quota> set(Tx tx, Request request, Terms terms) {
    var act = new Act(request.person(), terms.unit(), Moment.of(request.arrivedAt()));
    var quotas = recommending.quotas();
    var reason = request.field("reason");
    if (request.field("how").equals(say("how.rule"))) {
      return quotas.set(tx, Wish.of(act, null, reason));
    }
    return Asks.number(request, "places")
        .map(it -> quotas.set(tx, Wish.of(act, it, reason)))
        .orElseGet(() ->
            Outcome.refused(
                Refusal.of("recommendation.quota.range", "most", String.valueOf(Quota.MOST))
                    .about("places")));
  }
}
