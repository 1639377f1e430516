package pingyou.review.panel;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.notice.Notice;
import pingyou.notice.Outbox;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.review.Card;
import pingyou.review.Terms;
import pingyou.store.Tx;

/** What reviewers and the secretariat are told of cards. */
public final class Tidings {
  private final Outbox outbox;
  private final Roles roles;

  public Tidings(Outbox outbox, Roles roles) {
    this.outbox = outbox;
    this.roles = roles;
  }

  /**
   * One notice about everything that a reviewer or an official is told at once.
   *
   * @param kind of the notice
   * @param occasion what tells it from others of its kind to the same person
   * @param values beside {@code campaign} and {@code track}
   * @param path page that it opens; the kind's own when absent
   */
  public record Telling(
      String kind,
      String occasion,
      Map<String, String> values,
      Instant now,
      @Nullable String path) {
    public Telling {
      values = Map.copyOf(values);
    }

    public Telling(String kind, String occasion, Map<String, String> values, Instant now) {
      this(kind, occasion, values, now, null);
    }

    /** The same, opening this page. */
    public Telling opening(String page) {
      return new Telling(kind, occasion, values, now, page);
    }
  }

  /** Tells one person. */
  public void tell(Tx tx, Terms terms, UUID person, Telling telling) {
    outbox.add(tx, notice(terms, person, telling));
  }

  /** The notice by which one person is told. */
  public static Notice notice(Terms terms, UUID person, Telling telling) {
    var values = new HashMap<>(telling.values());
    values.put("campaign", terms.campaign().shortTitle());
    values.put("track", terms.track().title());
    return Notice.of(
        terms.campaign().id(),
        telling.kind(),
        person,
        telling.occasion(),
        values,
        telling.path(),
        telling.now());
  }

  /** Tells everyone of the secretariat. */
  public void tellSecretariat(Tx tx, Terms terms, Telling telling) {
    roles.holders(tx, terms.campaign().id(), Role.SECRETARIAT, null).stream()
        .map(Grant::person)
        .distinct()
        .forEach(person -> tell(tx, terms, person, telling));
  }

  /**
   * A reviewer has cards to score, new ones or with a later close or given back: how many, and the
   * first of their closes.
   */
  void assigned(Tx tx, Terms terms, List<Card> cards, Instant now) {
    var close =
        cards.stream()
            .map(card -> terms.window(card.extendedUntil()).closesAt())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    var values = Map.of("count", Integer.toString(cards.size()), "deadline", terms.deadline(close));
    var first = cards.getFirst();
    var occasion = first.id() + " " + first.version();
    tell(tx, terms, first.reviewer(), new Telling("review.assigned", occasion, values, now));
  }

  /** Cases for which nobody is left who may review them. */
  void unfilled(Tx tx, Terms terms, Set<UUID> cases, Instant now) {
    if (!cases.isEmpty()) {
      var values = Map.of("count", Integer.toString(cases.size()));
      tellSecretariat(
          tx, terms, new Telling("review.short", terms.track().id() + " " + now, values, now));
    }
  }
}
