package pingyou.recommendation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.Applications;
import pingyou.campaign.Campaign;
import pingyou.notice.Notice;
import pingyou.notice.wording.Wording;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.Fate;
import pingyou.store.Tx;

/**
 * Writes what people are told of recommending. The kind of a notice says what became of something,
 * its occasion of what: when a unit that was closed is closed again, only those are told again for
 * whom something else came of it.
 */
public final class Tidings {
  private final Roles roles;
  private final Applications applications;
  private final Wording wording;

  public Tidings(Roles roles, Applications applications, Wording wording) {
    this.roles = roles;
    this.applications = applications;
    this.wording = wording;
  }

  /**
   * Something to be told of a unit.
   *
   * @param about what tells it from others of its kind and unit: a case, a close
   * @param values beside those of the unit: {@code campaign}, {@code track}, {@code level}, {@code
   *     unit}
   */
  public record Telling(String kind, String about, Map<String, String> values, Instant dueAt) {}

  /** To every official of the unit. */
  public List<Notice> toOfficials(Tx tx, Terms terms, Telling telling) {
    var unit = terms.unit();
    return roles.holders(tx, unit.campaign(), Role.OFFICIAL, unit.region()).stream()
        .map(Grant::person)
        .distinct()
        .map(person -> notice(terms, person, telling))
        .toList();
  }

  /** To everyone of the secretariat, with the telling's values alone. */
  List<Notice> toSecretariat(Tx tx, Campaign campaign, Telling telling) {
    return roles.holders(tx, campaign.id(), Role.SECRETARIAT, null).stream()
        .map(Grant::person)
        .distinct()
        .map(person -> notice(campaign, person, telling))
        .toList();
  }

  /** To an applicant: what became of the case at this level. */
  Notice toApplicant(Tx tx, Terms terms, Candidate candidate, Fate fate, Instant dueAt) {
    var application = applications.find(tx, candidate.application()).orElseThrow();
    var values = new HashMap<>(Map.of("number", candidate.number()));
    var kind =
        switch (fate) {
          case Fate.Forwarded() -> "recommendation.result.forwarded";
          case Fate.NotForwarded() -> {
            values.put("reason", wording.say("recommendation.no-reason"));
            yield "recommendation.result.declined";
          }
          case Fate.Declined(var reason) -> {
            values.put("reason", reason);
            yield "recommendation.result.declined";
          }
          case Fate.Silent() -> "recommendation.result.silent";
        };
    var about = candidate.application().toString();
    return notice(terms, application.person(), new Telling(kind, about, values, dueAt));
  }

  private static Notice notice(Terms terms, UUID person, Telling telling) {
    var unit = terms.unit();
    var values = new HashMap<>(telling.values());
    values.put("campaign", terms.campaign().shortTitle());
    values.put("track", terms.tier().track().title());
    values.put("level", terms.level().title());
    values.put("unit", terms.region().name());
    var occasion = String.join(" ", unit.track(), unit.level(), unit.region(), telling.about());
    var whole = new Telling(telling.kind(), occasion, values, telling.dueAt());
    return notice(terms.campaign(), person, whole);
  }

  private static Notice notice(Campaign campaign, UUID person, Telling telling) {
    return Notice.of(
        campaign.id(),
        telling.kind(),
        person,
        telling.about(),
        telling.values(),
        null,
        telling.dueAt());
  }
}
