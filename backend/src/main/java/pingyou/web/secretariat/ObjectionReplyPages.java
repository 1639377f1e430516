package pingyou.web.secretariat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pingyou.award.objection.Objection;
import pingyou.award.objection.Objection.Finding;
import pingyou.award.objection.Objections;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.ListPage;

/** {@code /secretariat/{campaign}/objections/{track}}: objections, and answering them. */
public final class ObjectionReplyPages {
  private final Ground ground;
  private final Steering steering;
  private final Objections objections;
  private final Asks asks;

  public ObjectionReplyPages(Ground ground, Steering steering, Objections objections) {
    this.ground = ground;
    this.steering = steering;
    this.objections = objections;
    this.asks = new Asks(ground.words());
  }

  private static String path(Request request) {
    return "/secretariat/" + request.param("campaign") + "/objections/" + request.param("track");
  }

  /** What is done with a track's objections. */
  private interface Work {
    Answer on(Tx tx, Campaign campaign, List<Objection> all);
  }

  private Answer on(Request request, Work work) {
    return steering.in(
        request,
        (tx, campaign) ->
            switch (objections.of(tx, RankingPages.act(request))) {
              case Refused<List<Objection>>(var why) -> ground.words().page(request, why, null);
              case Done<List<Objection>>(var all) -> work.on(tx, campaign, all);
            });
  }

  public Answer list(Request request) {
    return on(
        request,
        (_, campaign, all) -> {
          var words = ground.words();
          var rows = all.stream().map(it -> row(request, campaign, it)).toList();
          var group =
              new ListPage.Group(
                  words.say("page.desk.count", "count", String.valueOf(rows.size())),
                  rows,
                  List.of(),
                  words.say("page.objections.none"));
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.objections.title"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(),
                  List.of(group));
          return Answer.page("list", Map.of("page", page));
        });
  }

  private Row row(Request request, Campaign campaign, Objection objection) {
    return new Row(
        path(request) + "/" + objection.id(),
        title(objection),
        List.of(
            objection.name(), Dates.moment(objection.at(), request.arrivedAt(), campaign.zone())),
        null,
        null,
        objection.answer() == null ? Tag.NOT_HANDLED : Tag.ANSWERED);
  }

  private String title(Objection objection) {
    return ground.words().say("page.objections.one", "number", String.valueOf(objection.number()));
  }

  private static Optional<Objection> find(Request request, List<Objection> all) {
    return request
        .id("id")
        .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).findFirst());
  }

  public Answer ask(Request request) {
    return on(
        request,
        (_, campaign, all) ->
            find(request, all)
                .map(it ->
                    it.answer() == null
                        ? asks.show(page(request, campaign, it))
                        : answered(request, it, it.answer()))
                .orElse(Answer.missing()));
  }

  private Answer answered(Request request, Objection objection, Objection.Answer answer) {
    var words = ground.words();
    return words.done(
        request,
        title(objection) + " " + finding(answer.finding()) + " " + answer.reply(),
        new Link(words.say("page.objections.back"), path(request)));
  }

  private String finding(Finding finding) {
    return ground.words().say("page.objections." + finding.name().toLowerCase(Locale.ROOT));
  }

  private AskPage page(Request request, Campaign campaign, Objection objection) {
    var words = ground.words();
    return new AskPage(
        request.shell(),
        List.of(campaign.shortTitle()),
        title(objection),
        Dates.full(objection.at(), campaign.zone()),
        new Link(words.say("page.objections.back"), path(request)),
        List.of(),
        passages(objection),
        fields(request),
        new AskPage.Act(
            path(request) + "/" + objection.id(),
            words.say("page.objections.do"),
            false,
            words.say("page.objections.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  private List<AskPage.Passage> passages(Objection objection) {
    var words = ground.words();
    var who = Stream.of(objection.name(), objection.contact()).filter(it -> !it.isEmpty()).toList();
    return List.of(
        new AskPage.Passage(words.say("page.objections.who"), String.join(" ", who)),
        new AskPage.Passage(words.say("page.objection.text"), objection.text()));
  }

  private List<FieldView> fields(Request request) {
    var words = ground.words();
    var findings = Arrays.stream(Finding.values()).map(this::finding).toList();
    return List.of(
        asks.choice(request, "finding", words.say("page.objections.finding"), findings),
        asks.text(
            request, "reply", words.say("page.objections.reply"), null, Objections.REPLY_LENGTH));
  }

  public Answer answer(Request request) {
    return on(
        request,
        (tx, campaign, all) ->
            find(request, all)
                .map(it ->
                    asks.then(
                        request,
                        answer(tx, request, it),
                        () -> page(request, campaign, it),
                        path(request)))
                .orElse(Answer.missing()));
  }

  private Outcome<Objection> answer(Tx tx, Request request, Objection objection) {
    var finding =
        Arrays.stream(Finding.values())
            .filter(it -> finding(it).equals(request.field("finding")))
            .findFirst()
            .orElse(null);
    var act = RankingPages.act(request);
    return objections.answer(tx, act, objection.id(), finding, request.field("reply"));
  }
}
