package pingyou.review.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;
import pingyou.person.People;
import pingyou.person.Person;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Terms;
import pingyou.review.desk.Overview.Load;
import pingyou.review.result.Results;
import pingyou.store.Tx;

/** Reviews as the secretariat sees them. */
public final class Overviews {
  private final Admission admission;
  private final Cards cards;
  private final Results results;
  private final Roles roles;
  private final People people;

  public Overviews(Admission admission, Cards cards, Results results, Roles roles, People people) {
    this.admission = admission;
    this.cards = cards;
    this.results = results;
    this.roles = roles;
    this.people = people;
  }

  /** All cases and cards of a track, for the secretariat and auditors. */
  public Outcome<Overview> of(Tx tx, UUID person, String campaign, String track) {
    if (!admission.looks(tx, person, campaign)) {
      return Outcome.refused(Refusal.of("review.secretariat"));
    }
    var terms = admission.terms(campaign, track);
    return Outcome.done(new Overview(terms, results.scores(tx, terms), loads(tx, terms)));
  }

  private List<Load> loads(Tx tx, Terms terms) {
    var grants = roles.holders(tx, terms.campaign().id(), Role.REVIEWER, null);
    var live = cards.ofTrack(tx, terms).stream().filter(it -> it.state().isLive()).toList();
    var reviewers = new LinkedHashSet<UUID>();
    grants.forEach(grant -> reviewers.add(grant.person()));
    live.forEach(card -> reviewers.add(card.reviewer()));
    return reviewers.stream().map(it -> load(tx, it, grants, live)).toList();
  }

  private Load load(Tx tx, UUID reviewer, List<Grant> grants, List<Card> live) {
    var name = people.find(tx, reviewer).map(Person::name).flatMap(Optional::ofNullable).orElse("");
    return new Load(
        reviewer,
        name,
        grants.stream().filter(it -> it.person().equals(reviewer)).toList(),
        live.stream().filter(it -> it.reviewer().equals(reviewer)).toList());
  }
}
