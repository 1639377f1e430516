package pingyou.person.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.person.Invitation;
import pingyou.person.Invitations;
import pingyou.person.Invited;
import pingyou.person.People;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.person.school.School.Standing;
import pingyou.person.session.Sessions;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;
import pingyou.store.Tx;

@ExtendWith(TestDatabase.class)
final class SchoolsIT {
  private static final Instant NOW = Instant.parse("2021-08-03T01:00:00Z");
  private static final String SANDU = "522732";

  private final Database database;
  private final People people = new People();
  private final Roles roles = new Roles(new Sessions(InstantSource.fixed(NOW)));
  private final Schools schools = new Schools(CampaignFiles.REGIONS, roles);

  /** Each test has a campaign of its own, so that no test meets another's schools. */
  private final String campaign = "c" + Ids.next();

  private UUID official;
  private UUID teacher;

  SchoolsIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void invite() {
    official = official(SANDU);
    teacher = person();
  }

  @Test
  void propose_ofANameThatIsThere_howeverSpaced_givesThatSchool() {
    var first = propose("三都县民族 中心学校（示例村教学点）");
    assertThat(first)
        .isEqualTo(new School(first.id(), SANDU, "三都县民族 中心学校（示例村教学点）", Standing.PROPOSED));
    assertThat(propose(" 三都县民族中心学校(示例村教学点) ")).isEqualTo(first);
    assertThat(waiting()).containsExactly(first);
  }

  @Test
  void propose_needsACountyAndAName() {
    assertThat(propose(SANDU, " 校 "))
        .isEqualTo(Outcome.refused(Refusal.of("school.name", "max", "60").about("name")));
    assertThat(propose(SANDU, "校".repeat(61)))
        .isEqualTo(Outcome.refused(Refusal.of("school.name", "max", "60").about("name")));
    assertThat(propose("522700", "示例小学"))
        .isEqualTo(Outcome.refused(Refusal.of("school.county").about("county")));
  }

  @Test
  void search_findsAPart_nearestFirst_andOtherNamesOfASchool() {
    var second = propose("示例县第二小学");
    var minority = propose("民族小学");
    var central = propose("示例民族中心小学");
    assertThat(search("民族小学")).containsExactly(minority, central);
    assertThat(search("小学")).containsExactly(minority, second, central);
    assertThat(search("三都县民族小学")).containsExactly(minority);
    assertThat(search("没有的中学")).isEmpty();
    merge(second, minority);
    assertThat(search("第二")).containsExactly(minority);
    assertThat(search("")).containsExactly(minority, central);
  }

  @Test
  void merge_leadsFromEveryOldNameToTheSchool() {
    var first = propose("甲小学");
    var second = propose("乙小学");
    var third = propose("丙小学");
    merge(first, second);
    merge(second, third);
    assertThat(find(first)).isEqualTo(third);
    assertThat(find(second)).isEqualTo(third);
    assertThat(propose("甲小学")).isEqualTo(third);
    assertThat(waiting()).containsExactly(third);
    assertThat(decide(tx -> schools.merge(tx, official, third.id(), first.id(), NOW)))
        .isEqualTo(Outcome.refused(Refusal.of("school.merge")));
    assertThat(decide(tx -> schools.confirm(tx, official, first.id(), NOW)))
        .isEqualTo(Outcome.refused(Refusal.of("school.gone")));
  }

  @Test
  void confirm_andRename_keepTheOldNameKnown() {
    var school = propose("示例小学");
    var confirmed = new School(school.id(), SANDU, "示例小学", Standing.CONFIRMED);
    assertThat(decide(tx -> schools.confirm(tx, official, school.id(), NOW)))
        .isEqualTo(Outcome.done(confirmed));
    var renamed = new School(school.id(), SANDU, "示例中心小学", Standing.CONFIRMED);
    assertThat(rename(school, "示例中心小学")).isEqualTo(Outcome.done(renamed));
    assertThat(propose("示例小学")).isEqualTo(renamed);
    assertThat(rename(school, "示例小学")).isEqualTo(Outcome.done(confirmed));
    assertThat(propose("示例中心小学")).isEqualTo(confirmed);
    assertThat(rename(school, "示例 小学"))
        .isEqualTo(Outcome.done(new School(school.id(), SANDU, "示例 小学", Standing.CONFIRMED)));
    propose("另一小学");
    assertThat(rename(school, "另一小学"))
        .isEqualTo(Outcome.refused(Refusal.of("school.name-taken", "name", "另一小学").about("name")));
  }

  @Test
  void decisions_areForTheCountysOffice() {
    var school = propose("示例小学");
    var refused = Outcome.<School>refused(Refusal.of("school.office-only"));
    var neighbour = official("522731");
    assertThat(decide(tx -> schools.confirm(tx, neighbour, school.id(), NOW))).isEqualTo(refused);
    assertThat(decide(tx -> schools.rename(tx, teacher, school.id(), "新名小学", NOW)))
        .isEqualTo(refused);
    assertThat(decide(tx -> schools.merge(tx, teacher, school.id(), school.id(), NOW)))
        .isEqualTo(refused);
  }

  private School propose(String name) {
    return ((Outcome.Done<School>) propose(SANDU, name)).value();
  }

  private Outcome<School> propose(String county, String name) {
    var place = new Schools.Place(campaign, county);
    return decide(tx -> schools.propose(tx, teacher, place, name, NOW));
  }

  private void merge(School school, School into) {
    assertThat(decide(tx -> schools.merge(tx, official, school.id(), into.id(), NOW)))
        .isEqualTo(Outcome.done(into));
  }

  private Outcome<School> rename(School school, String name) {
    return decide(tx -> schools.rename(tx, official, school.id(), name, NOW));
  }

  private Outcome<School> decide(Function<Tx, Outcome<School>> act) {
    return database.write(act);
  }

  private List<School> search(String typed) {
    return database.read(tx -> schools.search(tx, campaign, SANDU, typed));
  }

  private School find(School school) {
    return database.read(tx -> schools.find(tx, school.id())).orElseThrow();
  }

  private List<School> waiting() {
    return database.read(tx -> schools.proposed(tx, campaign, SANDU));
  }

  private UUID person() {
    return database.write(tx -> people.byOpenid(tx, "wx1", Ids.next().toString())).id();
  }

  private UUID official(String county) {
    var invitations =
        new Invitations(
            TestVault.create(), _ -> CampaignFiles.guizhou(), CampaignFiles.REGIONS, people, roles);
    var person = person();
    var invitation = new Invitation(campaign, Role.OFFICIAL, county, null, "县员");
    database.run(tx -> {
      var invited = (Outcome.Done<Invited>) invitations.create(tx, Actor.SYSTEM, invitation, NOW);
      invitations.redeem(tx, person, invited.value().code(), NOW);
    });
    return person;
  }
}
