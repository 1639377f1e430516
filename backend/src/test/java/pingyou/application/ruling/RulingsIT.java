package pingyou.application.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.CaseLine.Mark;
import pingyou.application.Probe;
import pingyou.application.Status;
import pingyou.application.ruling.Ruling.Ground;
import pingyou.application.ruling.Ruling.Kind;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RulingsIT {
  private static final Instant FIRST_GAP = Instant.parse("2021-09-15T02:00:00Z");
  private static final Instant LAST_GAP = Instant.parse("2021-10-17T15:59:59Z");
  private static final Ground GROUND = new Ground("指南 二（二）", "空间网址打不开。");

  private final TestParts parts;
  private final Database database;
  private final UUID secretary;

  RulingsIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    secretary = parts.invited(Role.SECRETARIAT, TestParts.PROVINCE);
  }

  @Test
  void formalFault_isAMarkForTheNextLevel_andNothingForTheApplicant() {
    var submitted = parts.submitted();
    var ruling = TestParts.done(fault(secretary, submitted, FIRST_GAP));
    assertThat(ruling)
        .isEqualTo(
            new Ruling(
                ruling.id(),
                submitted.id(),
                Kind.FORMAL_FAULT,
                "指南 二（二）",
                "空间网址打不开。",
                secretary,
                FIRST_GAP));
    assertThat(database.<List<Ruling>>read(tx -> parts.application.rulings.of(tx, submitted.id())))
        .containsExactly(ruling);
    var line = database.read(tx -> parts.application.cases.find(tx, submitted.id()));
    assertThat(line.orElseThrow().marks()).isEqualTo(Set.of(Mark.FORMAL_FAULT));
    assertThat(parts.find(submitted).status()).isEqualTo(Status.SUBMITTED);
    assertThat(Probe.told(database, submitted.person()))
        .containsExactlyInAnyOrder("application.submitted");
    assertThat(Probe.acts(database, submitted.id())).contains("application.formal-fault");
  }

  @Test
  void exclude_takesTheCaseOut_andTellsItsApplicant() {
    var submitted = parts.submitted();
    TestParts.done(exclude(submitted, GROUND, LAST_GAP));
    assertThat(parts.find(submitted).status()).isEqualTo(Status.EXCLUDED);
    assertThat(Probe.told(database, submitted.person()))
        .containsExactlyInAnyOrder("application.submitted", "application.excluded");
    assertThat(Probe.acts(database, submitted.id())).contains("application.exclude");
    assertThat(numbers()).doesNotContain(submitted.number());
    assertThat(exclude(submitted, GROUND, LAST_GAP)).isEqualTo(no("ruling.not-open"));
    var answer =
        database.<Outcome<?>>write(tx ->
            parts.application.drafts.answer(tx, TestParts.inChat(submitted), "subject", "语文"));
    assertThat(answer).isEqualTo(no("application.excluded"));
  }

  private List<String> numbers() {
    return database.read(tx ->
        parts.application.cases.submitted(tx, TestParts.CAMPAIGN, TestParts.TRACK).stream()
            .map(it -> it.number())
            .toList());
  }

  @Test
  void rulings_areTheSecretariats_inTheGapsAlone() {
    var submitted = parts.submitted();
    var official = parts.invited(Role.OFFICIAL, COUNTY);
    assertThat(fault(official, submitted, FIRST_GAP)).isEqualTo(no("ruling.secretariat-only"));
    for (var outside :
        List.of(IN_AUGUST, Instant.parse("2021-09-17T02:00:00Z"), LAST_GAP.plusSeconds(1))) {
      assertThat(fault(secretary, submitted, outside)).isEqualTo(no("ruling.gap-only"));
    }
    assertThat(fault(secretary, parts.filled(), FIRST_GAP)).isEqualTo(no("ruling.not-open"));
  }

  @Test
  void rulings_needClauseAndReason_withoutAnybodysNumber() {
    var submitted = parts.submitted();
    assertThat(exclude(submitted, new Ground(" ", " "), FIRST_GAP))
        .isEqualTo(
            Outcome.refused(
                Refusal.of("ruling.clause", "max", "100"),
                Refusal.of("ruling.reason", "max", "300")));
    assertThat(exclude(submitted, new Ground("指南 二", "请打 13800001234。"), FIRST_GAP))
        .isEqualTo(no("ruling.personal"));
  }

  private Outcome<Ruling> fault(UUID by, Application application, Instant at) {
    return database.write(tx ->
        parts.application.rulings.formalFault(tx, by, application.id(), GROUND, Moment.of(at)));
  }

  private Outcome<Ruling> exclude(Application application, Ground ground, Instant at) {
    return database.write(tx ->
        parts.application.rulings.exclude(tx, secretary, application.id(), ground, Moment.of(at)));
  }

  private static <T> Outcome<T> no(String key) {
    return Outcome.refused(Refusal.of(key));
  }
}
