package pingyou.review.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pingyou.application.CaseLine;
import pingyou.campaign.Track;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Office;
import pingyou.review.Release;
import pingyou.review.Terms;
import pingyou.review.login.Logins;
import pingyou.store.Tx;

/** Lists of reviewers' cards. */
public final class Todos {
  private final Admission admission;
  private final Cards cards;
  private final Docket docket;
  private final Logins logins;

  public Todos(Admission admission, Cards cards, Docket docket, Logins logins) {
    this.admission = admission;
    this.cards = cards;
    this.docket = docket;
    this.logins = logins;
  }

  /**
   * The reviewer's cards, one list for each track in which they ever had any, and one more for each
   * office whose evaluator they are.
   */
  public List<TodoView> of(Tx tx, String campaign, UUID reviewer) {
    var all = cards.ofReviewer(tx, campaign, reviewer);
    var hands = new ArrayList<Hand>();
    for (var terms : admission.tracks(campaign)) {
      of(all, terms.track()).values().stream()
          .filter(theirs -> isShown(tx, theirs.getFirst()))
          .map(theirs -> new Hand(admission.terms(tx, theirs.getFirst()), theirs))
          .forEach(hands::add);
    }
    return hands.stream().map(hand -> view(tx, hand)).toList();
  }

  /** By office, in the order in which the first cards came; of the last level under nothing. */
  private static Map<Optional<Office>, List<Card>> of(List<Card> cards, Track track) {
    return cards.stream()
        .filter(it -> it.seat().track().equals(track.id()))
        .collect(
            Collectors.groupingBy(
                it -> Optional.ofNullable(it.office()), LinkedHashMap::new, Collectors.toList()));
  }

  /** Who is no evaluator of an office any more doesn't see its cases. */
  private boolean isShown(Tx tx, Card card) {
    return card.office() == null || admission.holds(tx, card);
  }

  private record Hand(Terms terms, List<Card> cards) {}

  private TodoView view(Tx tx, Hand hand) {
    var terms = hand.terms();
    var byId =
        hand.cards().stream().collect(Collectors.toMap(Card::application, Function.identity()));
    var known = docket.lines(tx, byId.keySet());
    var lines =
        known.stream()
            .filter(line -> isLive(line, byId))
            .map(line -> line(tx, terms, line, byId))
            .toList();
    var open = lines.stream().filter(it -> it.submittedAt() == null).toList();
    return new TodoView(
        terms,
        closesAt(terms, hand.cards()),
        open.stream().filter(TodoView.Line::needsAttention).toList(),
        open.stream().filter(Predicate.not(TodoView.Line::needsAttention)).toList(),
        lines.stream().filter(it -> it.submittedAt() != null).toList(),
        known.stream().flatMap(line -> returned(line, byId).stream()).toList());
  }

  private static boolean isLive(CaseLine line, Map<UUID, Card> byId) {
    return line.status().counts() && card(line, byId).state().isLive();
  }

  private static Card card(CaseLine line, Map<UUID, Card> byId) {
    return requireNonNull(byId.get(line.application()));
  }

  private TodoView.Line line(Tx tx, Terms terms, CaseLine line, Map<UUID, Card> byId) {
    var card = card(line, byId);
    return new TodoView.Line(
        card.id(),
        line,
        card.sheet().totalHalves(),
        card.sheet().scores().size(),
        terms.track().rubric().indicators().size(),
        card.submittedAt(),
        card.unlockReason(),
        logins.state(tx, line.application()));
  }

  private static List<TodoView.Returned> returned(CaseLine line, Map<UUID, Card> byId) {
    Release how = card(line, byId).release();
    return how == null ? List.of() : List.of(new TodoView.Returned(line.number(), how));
  }

  /** The first close among open cards. */
  private static Instant closesAt(Terms terms, List<Card> cards) {
    return cards.stream()
        .filter(Card::isOpen)
        .map(card -> terms.window(card.extendedUntil()).closesAt())
        .min(Comparator.naturalOrder())
        .orElse(terms.window().closesAt());
  }
}
