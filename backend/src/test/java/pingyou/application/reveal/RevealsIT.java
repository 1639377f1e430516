package pingyou.application.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Probe;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RevealsIT {
  private static final String PASSWORD = "S3cret of the space";

  private final TestParts parts;
  private final Database database;
  private final Reveals reveals;
  private final UUID official;
  private final UUID reviewer;

  RevealsIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    reveals = parts.application.reveals;
    official = parts.invited(Role.OFFICIAL, COUNTY);
    reviewer = parts.invited(Role.REVIEWER, "522731");
  }

  @Test
  void personalValue_isGivenOnce_afterItsRecord() {
    var submitted = submitted();
    var viewer = new Viewer(official, Standing.COUNTY);
    var ticket = TestParts.done(request(viewer, submitted, "mobile", " 电话核对 "));
    assertThat(Probe.acts(database, submitted.id())).endsWith("application.reveal");
    assertThat(looks(submitted))
        .containsExactly(
            new Look(ticket, "mobile", official, Standing.COUNTY, "电话核对", IN_AUGUST, null));
    assertThat(open(reviewer, ticket, IN_AUGUST)).isEqualTo(no("reveal.ticket"));
    assertThat(open(official, ticket, IN_AUGUST)).isEqualTo(Outcome.done("13800005555"));
    assertThat(looks(submitted).getFirst().openedAt()).isEqualTo(IN_AUGUST);
    assertThat(open(official, ticket, IN_AUGUST)).isEqualTo(no("reveal.ticket"));
  }

  @Test
  void ticket_lastsTenMinutes_andOnlyWhileItsHolderMaySeeTheCase() {
    var submitted = submitted();
    var other = parts.invited(Role.OFFICIAL, COUNTY);
    var viewer = new Viewer(other, Standing.COUNTY);
    var late = TestParts.done(request(viewer, submitted, "id-number", "核对"));
    assertThat(open(other, late, IN_AUGUST.plus(Duration.ofMinutes(11))))
        .isEqualTo(no("reveal.ticket"));
    var ticket = TestParts.done(request(viewer, submitted, "id-number", "核对"));
    database.run(tx -> {
      var grant = parts.person.roles.of(tx, other).getFirst();
      TestParts.done(parts.person.roles.revoke(tx, Actor.SYSTEM, grant.id(), IN_AUGUST));
    });
    assertThat(open(other, ticket, IN_AUGUST)).isEqualTo(no("reveal.not-yours"));
  }

  @Test
  void personalValue_needsAReason_andIsNeverAReviewers() {
    var submitted = submitted();
    parts.assigned.add(submitted.id() + " " + reviewer);
    var county = new Viewer(official, Standing.COUNTY);
    assertThat(request(county, submitted, "mobile", " "))
        .isEqualTo(Outcome.refused(Refusal.of("reveal.reason", "max", "300").about("reason")));
    assertThat(request(county, submitted, "name", "看")).isEqualTo(no("reveal.not-yours"));
    assertThat(request(county, submitted, "password", "看")).isEqualTo(no("reveal.not-yours"));
    var card = new Viewer(reviewer, Standing.REVIEWER);
    assertThat(request(card, submitted, "mobile", "看")).isEqualTo(no("reveal.not-yours"));
    var secretary =
        new Viewer(parts.invited(Role.SECRETARIAT, TestParts.PROVINCE), Standing.SECRETARIAT);
    assertThat(request(secretary, submitted, "password", "看")).isEqualTo(no("reveal.not-yours"));
    assertThat(request(secretary, submitted, "mobile", "求助")).isInstanceOf(Outcome.Done.class);
    var auditor = new Viewer(parts.invited(Role.AUDITOR, TestParts.PROVINCE), Standing.AUDITOR);
    assertThat(request(auditor, submitted, "mobile", "看")).isEqualTo(no("reveal.not-yours"));
    assertThat(request(county, parts.filled(), "mobile", "看")).isEqualTo(no("reveal.not-yours"));
  }

  @Test
  void password_isForAssignedReviewers_asSubmitted() {
    var submitted = submitted();
    var card = new Viewer(reviewer, Standing.REVIEWER);
    assertThat(request(card, submitted, "password", "")).isEqualTo(no("reveal.not-yours"));
    parts.assigned.add(submitted.id() + " " + reviewer);
    assertThat(look(card, submitted)).isEqualTo(Outcome.done(PASSWORD));
    parts.answer(submitted, "password", "changed but not sent");
    assertThat(look(card, submitted)).isEqualTo(Outcome.done(PASSWORD));
    parts.submit(submitted);
    assertThat(look(card, submitted)).isEqualTo(Outcome.done("changed but not sent"));
  }

  @Test
  void password_isWipedADayAfterTheCaseIsClosed() {
    var submitted = submitted();
    var reopened = submitted();
    parts.assigned.add(submitted.id() + " " + reviewer);
    parts.assigned.add(reopened.id() + " " + reviewer);
    var closedAt = Instant.parse("2021-11-10T16:00:00Z");
    var due = closedAt.plus(Duration.ofHours(24));
    var wipe = parts.application.passwordWipe;
    database.run(tx -> {
      wipe.closed(tx, submitted.id(), closedAt);
      wipe.closed(tx, reopened.id(), closedAt);
      wipe.reopened(tx, reopened.id());
    });
    assertThat(database.<List<Instant>>read(tx -> wipe.instants(tx, parts.campaign)))
        .containsExactly(due);
    var card = new Viewer(reviewer, Standing.REVIEWER);
    wipe.perform(parts.campaign, due, due.minusSeconds(1));
    assertThat(look(card, submitted)).isEqualTo(Outcome.done(PASSWORD));
    wipe.perform(parts.campaign, due, due);
    wipe.perform(parts.campaign, due, due);
    assertThat(look(card, submitted)).isEqualTo(no("reveal.gone"));
    assertThat(look(card, reopened)).isEqualTo(Outcome.done(PASSWORD));
    assertThat(Probe.acts(database, submitted.id())).containsOnlyOnce("application.wipe");
  }

  private Application submitted() {
    var filled = parts.filled();
    parts.answer(filled, "mobile", "13800005555");
    parts.answer(filled, "password", PASSWORD);
    parts.submit(filled);
    return parts.find(filled);
  }

  private Outcome<String> look(Viewer viewer, Application application) {
    var ticket = TestParts.done(request(viewer, application, "password", ""));
    return open(viewer.person(), ticket, IN_AUGUST);
  }

  private Outcome<UUID> request(
      Viewer viewer, Application application, String field, String reason) {
    var wish = new Look.Wish(application.id(), field, reason);
    return database.write(tx -> reveals.request(tx, viewer, wish, IN_AUGUST));
  }

  private Outcome<String> open(UUID person, UUID ticket, Instant now) {
    return database.write(tx -> reveals.open(tx, person, ticket, now));
  }

  private List<Look> looks(Application application) {
    return database.read(tx -> reveals.looks(tx, application.id()));
  }

  private static <T> Outcome<T> no(String key) {
    return Outcome.refused(Refusal.of(key));
  }
}
