package pingyou.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.person.session.Sessions;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;

@ExtendWith(TestDatabase.class)
final class InvitationsIT {
  private static final String CAMPAIGN = "guizhou-2021";
  private static final Instant NOW = Instant.parse("2021-08-03T01:00:00Z");
  private static final Invitation SECRETARY =
      new Invitation(CAMPAIGN, Role.SECRETARIAT, "520000", null, "秘书甲");
  private static final Invitation COUNTY =
      new Invitation(CAMPAIGN, Role.OFFICIAL, "522732", null, "县员甲");

  private final Database database;
  private final People people = new People();
  private final Sessions sessions = new Sessions(InstantSource.fixed(NOW));
  private final Roles roles = new Roles(sessions);
  private final Invitations invitations =
      new Invitations(
          TestVault.create(), _ -> CampaignFiles.guizhou(), CampaignFiles.REGIONS, people, roles);

  InvitationsIT(Database database) {
    this.database = database;
  }

  @Test
  void redeem_givesRoleAndName_once() {
    var invited = invited(Actor.SYSTEM, COUNTY);
    assertThat(invited.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(7)));
    var official = person("o-official");
    var typed = " " + invited.code().toLowerCase(Locale.ROOT).replace("-", "") + "\n";
    assertThat(Invitations.isCode(typed)).isTrue();
    var grant = done(redeem(official, typed, NOW));
    assertThat(grant)
        .isEqualTo(new Grant(grant.id(), official, CAMPAIGN, Role.OFFICIAL, "522732", null, NOW));
    database.run(tx -> {
      assertThat(people.find(tx, official)).contains(new Person(official, "县员甲"));
      assertThat(roles.of(tx, official)).containsExactly(grant);
    });
    assertThat(redeem(person("o-second"), invited.code(), NOW)).isEqualTo(no("invitation.used"));
  }

  @Test
  void redeem_afterSevenDays_orOfAnUnknownCode_isRefused() {
    var invited = invited(Actor.SYSTEM, COUNTY);
    var late = NOW.plus(Invitations.LIFE);
    assertThat(redeem(person("o-late"), invited.code(), late)).isEqualTo(no("invitation.expired"));
    assertThat(redeem(person("o-late"), "2222-2222", NOW)).isEqualTo(no("invitation.unknown"));
    assertThat(redeem(person("o-late"), invited.code(), late.minusMillis(1)))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void redeem_afterFiveWrongCodes_waitsTenMinutes_thatPersonAlone() {
    var guesser = person("o-guesser");
    var right = invited(Actor.SYSTEM, COUNTY).code();
    for (int i = 0; i < Invitations.WRONG_CODES; i++) {
      assertThat(redeem(guesser, "2222-2222", NOW.plusSeconds(i)))
          .isEqualTo(no("invitation.unknown"));
    }
    var waiting = NOW.plus(Invitations.WRONG_WITHIN).minusMillis(1);
    assertThat(redeem(guesser, right, waiting)).isEqualTo(no("invitation.wait"));
    assertThat(redeem(person("o-bystander"), "2222-2222", waiting))
        .isEqualTo(no("invitation.unknown"));
    var over = NOW.plus(Invitations.WRONG_WITHIN);
    assertThat(redeem(guesser, "2222-2222", over)).isEqualTo(no("invitation.unknown"));
    assertThat(redeem(guesser, right, over)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void redeem_ofARoleThatIsHeld_keepsTheCode() {
    var official = person("o-twice");
    done(redeem(official, invited(Actor.SYSTEM, COUNTY).code(), NOW));
    var again = invited(Actor.SYSTEM, COUNTY).code();
    assertThat(redeem(official, again, NOW)).isEqualTo(no("invitation.held"));
    assertThat(redeem(person("o-colleague"), again, NOW)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void create_isForTheSecretariatAlone() {
    var official = person("o-no-secretary");
    done(redeem(official, invited(Actor.SYSTEM, COUNTY).code(), NOW));
    assertThat(create(Actor.person(official), COUNTY)).isEqualTo(no("invitation.secretariat-only"));
    var secretary = person("o-secretary");
    done(redeem(secretary, invited(Actor.SYSTEM, SECRETARY).code(), NOW));
    assertThat(create(Actor.person(secretary), COUNTY)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void anOffice_invitesAndRevokesItsOwnEvaluatorsAlone() {
    var official = person("o-appoints");
    done(redeem(official, invited(Actor.SYSTEM, COUNTY).code(), NOW));
    var by = Actor.person(official);
    var own = new Invitation(CAMPAIGN, Role.EVALUATOR, "522732", null, "评委甲");
    var others =
        List.of(
            new Invitation(CAMPAIGN, Role.EVALUATOR, "522722", null, "评委乙"),
            new Invitation(CAMPAIGN, Role.EVALUATOR, null, null, "评委丙"),
            new Invitation(CAMPAIGN, Role.REVIEWER, "522732", null, "专家丁"),
            SECRETARY);
    assertThat(others)
        .allSatisfy(it -> assertThat(create(by, it)).isEqualTo(no("invitation.secretariat-only")));
    var neighbour = invited(Actor.SYSTEM, others.getFirst());
    done(create(by, own));
    database.run(tx ->
        assertThat(invitations.open(tx, by, CAMPAIGN, NOW))
            .extracting(Invitations.Open::invitation)
            .containsExactly(own));
    assertThat(
            database.<Outcome<Invitations.Open>>write(
                tx -> invitations.cancel(tx, by, CAMPAIGN, neighbour.id(), NOW)))
        .isEqualTo(no("invitation.gone"));

    var theirs = done(redeem(person("o-theirs"), neighbour.code(), NOW));
    var ours = done(redeem(person("o-ours"), done(create(by, own)).code(), NOW));
    database.run(tx -> {
      assertThat(roles.revoke(tx, by, theirs.id(), NOW)).isEqualTo(no("role.secretariat-only"));
      assertThat(roles.revoke(tx, by, ours.id(), NOW)).isEqualTo(Outcome.done(ours));
      assertThat(roles.has(tx, ours.person(), CAMPAIGN, Role.EVALUATOR, "522732")).isFalse();
    });
  }

  @Test
  void create_ofAnEvaluator_needsAUnitThatScores() {
    var province = new Invitation(CAMPAIGN, Role.EVALUATOR, "520000", null, "某");
    var foreign = new Invitation(CAMPAIGN, Role.EVALUATOR, "110101", null, "某");
    assertThat(List.of(province, foreign))
        .allSatisfy(it ->
            assertThat(create(Actor.SYSTEM, it))
                .isEqualTo(Outcome.refused(Refusal.of("invitation.unit").about("unit"))));
    assertThat(create(Actor.SYSTEM, new Invitation(CAMPAIGN, Role.EVALUATOR, "522700", null, "某")))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void create_needsANameAndAUnitOfTheRole() {
    assertThat(create(Actor.SYSTEM, new Invitation(CAMPAIGN, Role.OFFICIAL, "522732", null, " ")))
        .isEqualTo(Outcome.refused(Refusal.of("invitation.name").about("name")));
    var wrong =
        List.of(
            new Invitation(CAMPAIGN, Role.OFFICIAL, "520000", null, "某"),
            new Invitation(CAMPAIGN, Role.OFFICIAL, "110101", null, "某"),
            new Invitation(CAMPAIGN, Role.OFFICIAL, null, null, "某"),
            new Invitation(CAMPAIGN, Role.SECRETARIAT, "522732", null, "某"),
            new Invitation(CAMPAIGN, Role.AUDITOR, null, null, "某"),
            new Invitation(CAMPAIGN, Role.REVIEWER, "520000", null, "某"));
    assertThat(wrong)
        .allSatisfy(it ->
            assertThat(create(Actor.SYSTEM, it))
                .isEqualTo(Outcome.refused(Refusal.of("invitation.unit").about("unit"))));
    assertThat(create(Actor.SYSTEM, new Invitation(CAMPAIGN, Role.REVIEWER, null, null, "某")))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void revoke_endsRoleAndSignIn_atOnce() {
    var official = person("o-revoked");
    var grant = done(redeem(official, invited(Actor.SYSTEM, COUNTY).code(), NOW));
    var token = database.write(tx -> sessions.open(tx, official));
    assertThat(revoke(Actor.person(official), grant.id())).isEqualTo(no("role.secretariat-only"));
    assertThat(done(revoke(Actor.SYSTEM, grant.id()))).isEqualTo(grant);
    database.run(tx -> {
      assertThat(roles.has(tx, official, CAMPAIGN, Role.OFFICIAL, "522732")).isFalse();
      assertThat(sessions.find(tx, token)).isEmpty();
    });
    assertThat(revoke(Actor.SYSTEM, grant.id())).isEqualTo(no("role.gone"));
  }

  @Test
  void revoke_ofTheLastSecretary_isRefused() {
    var campaign = "other-2021";
    var invitation = new Invitation(campaign, Role.SECRETARIAT, "520000", null, "秘书乙");
    var first = done(redeem(person("o-s1"), invited(Actor.SYSTEM, invitation).code(), NOW));
    var by = Actor.person(first.person());
    assertThat(revoke(by, first.id())).isEqualTo(no("role.last-secretariat"));
    done(redeem(person("o-s2"), invited(by, invitation).code(), NOW));
    assertThat(revoke(by, first.id())).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void holders_areThoseOfTheUnit() {
    var campaign = "units-2021";
    var here = new Invitation(campaign, Role.OFFICIAL, "522732", null, "县员甲");
    var there = new Invitation(campaign, Role.OFFICIAL, "522731", null, "县员乙");
    var first = done(redeem(person("o-h1"), invited(Actor.SYSTEM, here).code(), NOW));
    var second = done(redeem(person("o-h2"), invited(Actor.SYSTEM, there).code(), NOW));
    database.run(tx -> {
      assertThat(roles.holders(tx, campaign, Role.OFFICIAL, "522732")).containsExactly(first);
      assertThat(roles.holders(tx, campaign, Role.OFFICIAL, null))
          .containsExactlyInAnyOrder(first, second);
      assertThat(roles.has(tx, first.person(), campaign, Role.OFFICIAL, "522731")).isFalse();
      assertThat(roles.mayActFor(tx, first.person(), campaign, "522732")).isTrue();
      assertThat(roles.mayActFor(tx, second.person(), campaign, "522732")).isFalse();
    });
  }

  private UUID person(String openid) {
    return database.write(tx -> people.byOpenid(tx, "wx1", openid)).id();
  }

  private Invited invited(Actor by, Invitation invitation) {
    return done(create(by, invitation));
  }

  private Outcome<Invited> create(Actor by, Invitation invitation) {
    return database.write(tx -> invitations.create(tx, by, invitation, NOW));
  }

  private Outcome<Grant> redeem(UUID person, String code, Instant now) {
    return database.write(tx -> invitations.redeem(tx, person, code, now));
  }

  private Outcome<Grant> revoke(Actor by, UUID grant) {
    return database.write(tx -> roles.revoke(tx, by, grant, NOW));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why.toString());
    };
  }

  private static <T> Outcome<T> no(String key) {
    return Outcome.refused(Refusal.of(key));
  }
}
