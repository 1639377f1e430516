package pingyou.web.reviewer;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pingyou.campaign.rule.Moment;
import pingyou.review.desk.CardView;
import pingyou.review.desk.CardViews;
import pingyou.review.scoring.CardEdit;
import pingyou.store.Database;
import pingyou.store.Tx;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;

/** A reviewer's own card, from the address of a page; anybody else's isn't there. */
public final class OwnCards {
  /** The list of one's cards. */
  static final String TODO = "/review";

  private final Database database;
  private final CardViews cards;

  public OwnCards(Database database, CardViews cards) {
    this.database = database;
    this.cards = cards;
  }

  /** Work on a card, in the transaction in which it was found. */
  interface Work {
    Answer on(Tx tx, CardView view);
  }

  /** A page about the card of this request. */
  Answer show(Request request, Function<CardView, Answer> page) {
    return database.read(tx -> find(tx, request).map(page).orElse(Answer.missing()));
  }

  /** A change of the card of this request. */
  Answer change(Request request, Work work) {
    return database.write(
        tx -> find(tx, request).map(view -> work.on(tx, view)).orElse(Answer.missing()));
  }

  /** The card of this request, if it is in its reader's hands. */
  public Optional<CardView> find(Tx tx, Request request) {
    return request.id("card").flatMap(id -> find(tx, request, id));
  }

  /** This card as it is now. */
  public Optional<CardView> find(Tx tx, Request request, UUID card) {
    return cards.view(tx, card, request.person(), Moment.of(request.arrivedAt()));
  }

  /** A change by the reader of a card that was seen in this version. */
  public static CardEdit edit(Request request, CardView view, int version) {
    return new CardEdit(
        view.card().id(), request.person(), version, Moment.of(request.arrivedAt()));
  }

  static String path(CardView view) {
    return TODO + "/" + view.card().id();
  }

  static Link back(Words words, CardView view) {
    return new Link(words.say("reviewer.back"), path(view));
  }

  /** Stage and subject as they are said together: {@code 小学数学}. */
  static String subject(CardView view) {
    var line = view.theCase().line();
    return line.stage() + line.subject();
  }
}
