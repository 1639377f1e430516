package pingyou.recommendation.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.notice.Outbox;
import pingyou.person.Grant;
import pingyou.person.People;
import pingyou.person.Person;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Tx;

/** Shows officials their own units; nobody is shown a unit for which they don't act now. */
public final class Bureaus {
  /** What units are told as units. */
  private static final List<String> KINDS =
      List.of(
          "window.opening",
          "deadline.recommending",
          "recommendation.unsent",
          "recommendation.extended",
          "award.summary");

  private final Chain chain;
  private final Ledger ledger;
  private final Roles roles;
  private final People people;
  private final Outbox outbox;

  public Bureaus(Chain chain, Ledger ledger, Roles roles, People people, Outbox outbox) {
    this.chain = chain;
    this.ledger = ledger;
    this.roles = roles;
    this.people = people;
    this.outbox = outbox;
  }

  /** The units for which this person acts, in the order in which they came to it. */
  public List<Bureau> of(Tx tx, UUID official) {
    return roles.of(tx, official).stream()
        .filter(it -> it.role() == Role.OFFICIAL)
        .flatMap(it -> bureau(tx, it).stream())
        .toList();
  }

  private Optional<Bureau> bureau(Tx tx, Grant grant) {
    var unit = String.valueOf(grant.unit());
    var terms =
        chain.campaign(grant.campaign()).stream()
            .flatMap(it -> Tier.everRecommending(it).stream())
            .flatMap(tier -> chain.find(tier, unit).stream())
            .flatMap(it -> ledger.ifStanding(tx, it).stream())
            .toList();
    return terms.stream()
        .findFirst()
        .map(first -> bureau(tx, first.campaign(), first.region(), terms));
  }

  private Bureau bureau(Tx tx, Campaign campaign, Region region, List<Terms> terms) {
    var officials = roles.holders(tx, campaign.id(), Role.OFFICIAL, region.code());
    var ids = officials.stream().map(Grant::person).distinct().toList();
    return new Bureau(
        campaign,
        region,
        ids.stream().flatMap(it -> name(tx, it)).toList(),
        terms.stream().map(it -> post(tx, it)).toList(),
        outbox.history(tx, campaign.id(), ids, KINDS).stream()
            .filter(it -> region.name().equals(it.values().get("unit")))
            .map(it -> new Bureau.Notice(name(tx, it.person()).findFirst().orElse(""), it))
            .toList());
  }

  private Bureau.Post post(Tx tx, Terms terms) {
    var window = ledger.window(tx, terms);
    return new Bureau.Post(
        terms,
        window,
        ledger.isClosed(tx, terms.unit(), window),
        ledger.sendings(tx, terms.unit()));
  }

  private Stream<String> name(Tx tx, UUID person) {
    return people.find(tx, person).map(Person::name).stream();
  }
}
