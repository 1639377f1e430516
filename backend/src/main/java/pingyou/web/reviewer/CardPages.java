package pingyou.web.reviewer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.desk.Opinions;
import pingyou.review.desk.CardView;
import pingyou.review.scoring.Saving;
import pingyou.review.scoring.Scoring;
import pingyou.store.Tx;
import pingyou.web.frame.CaseParts;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Reviewing;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.CasePage;

/** {@code /review/{card}}: the score card, which saves itself and works without script too. */
public final class CardPages {
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final Ground ground;
  private final Scoring scoring;
  private final Opinions opinions;
  private final OwnCards own;
  private final CardPost post;
  private final CardParts parts;

  public CardPages(Ground ground, Reviewing reviewing, OwnCards own) {
    this.ground = ground;
    this.scoring = reviewing.scoring();
    this.opinions = reviewing.opinions();
    this.own = own;
    this.post = new CardPost(reviewing.scoring());
    this.parts = new CardParts(ground.words());
  }

  public Answer show(Request request) {
    return own.show(
        request,
        view ->
            Answer.page("card", Map.of("page", parts.page(request, view, List.of(), List.of()))));
  }

  /** What the applicant wrote, as last submitted. */
  public Answer material(Request request) {
    return own.show(
        request, view -> Answer.page("case", Map.of("page", materialPage(request, view))));
  }

  private CasePage materialPage(Request request, CardView view) {
    var application = view.theCase().opened().application();
    var said = ground.database().read(tx -> opinions.of(tx, application));
    var words = ground.words();
    var line = view.theCase().line();
    return new CasePage(
        request.shell(),
        List.of(words.say("reviewer.material")),
        words.say("reviewer.case", "name", line.applicantName(), "subject", OwnCards.subject(view)),
        List.of(line.number(), line.schoolName()),
        OwnCards.back(words, view),
        List.of(),
        Stream.concat(CaseParts.of(view.theCase(), null).stream(), CaseParts.opinions(words, said))
            .toList(),
        List.of());
  }

  /** Keeps what the posted card says; it stays open. */
  public Answer save(Request request) {
    return own.change(request, (tx, view) -> saved(tx, request, view));
  }

  /** Keeps what the posted card says and hands it in. */
  public Answer submit(Request request) {
    return own.change(request, (tx, view) -> submitted(tx, request, view));
  }

  private Answer saved(Tx tx, Request request, CardView view) {
    return switch (post.save(tx, request, view)) {
      case CardPost.Posted.Stale(var own) -> stale(request, view, own);
      case CardPost.Posted.Kept(var _, var faults) ->
          faults.isEmpty()
              ? new Answer.Redirect(OwnCards.path(view))
              : again(tx, request, view, faults);
    };
  }

  private Answer submitted(Tx tx, Request request, CardView view) {
    return switch (post.save(tx, request, view)) {
      case CardPost.Posted.Stale(var own) -> stale(request, view, own);
      case CardPost.Posted.Kept(var version, var faults) ->
          faults.isEmpty()
              ? handedIn(tx, request, view, version)
              : again(tx, request, view, faults);
    };
  }

  private Answer handedIn(Tx tx, Request request, CardView view, int version) {
    return switch (scoring.submit(tx, OwnCards.edit(request, view, version))) {
      case Refused<Saving>(var why) -> again(tx, request, view, why);
      case Done<Saving>(Saving.Stale(var _)) -> stale(request, view, List.of());
      case Done<Saving>(Saving.Saved(var _)) -> new Answer.Redirect(OwnCards.TODO);
    };
  }

  /** The card once more with all that is wrong; what is about no part of it, on its own page. */
  private Answer again(Tx tx, Request request, CardView view, List<Refusal> why) {
    if (why.stream().anyMatch(it -> it.field() == null)) {
      var words = ground.words();
      return words.page(request, why, new Link(words.say("reviewer.todo"), OwnCards.TODO));
    }
    var now = own.find(tx, request).orElse(view);
    return new Answer.Page(
        UNPROCESSABLE, "card", Map.of("page", parts.page(request, now, why, List.of())));
  }

  /** The newer card, with what was typed here said beside it: nothing typed is lost. */
  private Answer stale(Request request, CardView view, List<CardPost.Own> own) {
    var words = ground.words();
    var said =
        Stream.concat(Stream.of(words.say("reviewer.card.stale")), own.stream().map(this::said))
            .toList();
    return new Answer.Page(
        CONFLICT, "card", Map.of("page", parts.page(request, view, List.of(), said)));
  }

  private String said(CardPost.Own own) {
    var words = ground.words();
    var label = own.label() == null ? words.say("reviewer.card.comment") : own.label();
    return words.say("reviewer.card.own", "label", label, "typed", own.typed());
  }
}
