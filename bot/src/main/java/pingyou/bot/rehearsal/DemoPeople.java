package pingyou.bot.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.Backend;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.store.Actor;

/**
 * Brings the sandbox's people in as everybody comes in: the secretariat by the command line's
 * invitation, the others by the secretariat's, each sending their code in the chat.
 */
public final class DemoPeople {
  private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
  private static final String DONE = "sandbox.people";

  private final Backend backend;
  private final Phones phones;

  public DemoPeople(Backend backend, Phones phones) {
    this.backend = backend;
    this.phones = phones;
  }

  /** Puts everybody on the phones, and on record for each campaign that is new here. */
  public void arrive() {
    var campaigns = backend.campaigns.all();
    campaigns.stream().findFirst().ifPresent(this::follow);
    campaigns.forEach(this::join);
  }

  private void follow(Campaign first) {
    for (var member : Cast.of(first, backend.regions)) {
      var owner = phones.add(member.id(), word("name", member), word("role", member));
      if (!owner.following()) {
        phones.follow(member.id());
      }
    }
  }

  /** The same people in every campaign, so that each can be tried at once. */
  private void join(Campaign campaign) {
    var done = DONE + "." + campaign.id();
    if (backend.database.read(tx -> tx.setting(done)).isPresent()) {
      return;
    }
    var cast = Cast.of(campaign, backend.regions);
    invite(campaign, cast);
    backend.database.run(tx -> tx.setting(done, campaign.id()));
    LOG.info("{} people of the sandbox joined {}", cast.size(), campaign.id());
  }

  private void invite(Campaign campaign, List<Cast.Member> cast) {
    var secretariat =
        cast.stream().filter(member -> member.role() == Role.SECRETARIAT).findFirst().orElseThrow();
    redeem(campaign, secretariat, Actor.SYSTEM);
    var secretary = Actor.person(secretary(campaign));
    cast.stream()
        .filter(member -> member.role() != null && member.role() != Role.SECRETARIAT)
        .forEach(member -> redeem(campaign, member, secretary));
  }

  private UUID secretary(Campaign campaign) {
    return backend.database.read(tx ->
        backend
            .person
            .roles
            .holders(tx, campaign.id(), Role.SECRETARIAT, campaign.region())
            .getFirst()
            .person());
  }

  private void redeem(Campaign campaign, Cast.Member member, Actor by) {
    var role = Objects.requireNonNull(member.role());
    var invitation = new Invitation(campaign.id(), role, member.unit(), null, word("name", member));
    Outcome<Invited> invited =
        backend.database.write(
            tx -> backend.person.invitations.create(tx, by, invitation, backend.clock.instant()));
    switch (invited) {
      case Outcome.Done<Invited>(Invited code) -> phones.say(member.id(), code.code());
      case Outcome.Refused<Invited>(var why) ->
          throw new IllegalStateException("can't invite " + member.id() + ": " + why);
    }
  }

  private String word(String kind, Cast.Member member) {
    return backend.wording.say("sandbox.cast." + member.id() + "." + kind, Map.of());
  }
}
