package pingyou.review.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.campaign.Campaign;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Terms;
import pingyou.store.Tx;

/** Cards in their reviewers' hands, as far as their cases count still. */
final class OpenCards {
  private final Cards cards;
  private final Docket docket;

  OpenCards(Cards cards, Docket docket) {
    this.cards = cards;
    this.docket = docket;
  }

  static List<Terms> tracks(Campaign campaign) {
    return campaign.tracks().stream().map(track -> new Terms(campaign, track)).toList();
  }

  /** When a card closes. */
  static Instant close(Terms terms, Card card) {
    return terms.window(card.extendedUntil()).closesAt();
  }

  /** All closes of a track as they stand now: the window's and those of live cards. */
  List<Instant> closes(Tx tx, Terms terms) {
    return Stream.concat(
            Stream.of(terms.window().closesAt()),
            cards.extensions(tx, terms).stream().map(until -> terms.window(until).closesAt()))
        .distinct()
        .sorted()
        .toList();
  }

  /** How many open cards each reviewer has of those that are meant. */
  Map<UUID, Long> counts(Tx tx, Terms terms, Predicate<Card> meant) {
    var open = cards.ofTrack(tx, terms).stream().filter(Card::isOpen).filter(meant).toList();
    var ids = open.stream().map(Card::application).collect(Collectors.toSet());
    var counting =
        docket.lines(tx, ids).stream()
            .filter(line -> line.status().counts())
            .map(CaseLine::application)
            .collect(Collectors.toSet());
    return open.stream()
        .filter(card -> counting.contains(card.application()))
        .collect(Collectors.groupingBy(Card::reviewer, TreeMap::new, Collectors.counting()));
  }
}
