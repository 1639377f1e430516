package pingyou.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.inChat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Probe;
import pingyou.campaign.rule.Moment;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.Json;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UnsentRemindersIT {
  private static final Instant LAST_MORNING = Instant.parse("2021-09-13T02:00:00Z");

  private final TestParts parts;
  private final Database database;

  UnsentRemindersIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
  }

  @Test
  void reminders_goToWhatIsUnsent_withWhatIsMissing() {
    var draft = parts.filled();
    parts.act(tx -> parts.application.drafts.skip(tx, inChat(draft), "case"));
    var changed = parts.submitted();
    parts.answer(changed, "subject", "语文");
    var sent = parts.submitted();
    var returned = parts.submitted();
    var official = parts.invited(Role.OFFICIAL, COUNTY);
    parts.act(tx ->
        parts.application.corrections.returnCase(
            tx, official, returned.id(), Map.of("case", "请补充"), Moment.of(IN_AUGUST)));
    ring();
    ring();
    assertThat(Probe.told(database, draft.person())).containsExactlyInAnyOrder("deadline.applying");
    assertThat(content(draft, "deadline.applying"))
        .containsEntry("count", "1")
        .containsEntry("deadline", "9月13日 24:00");
    assertThat(Probe.told(database, changed.person()))
        .containsExactlyInAnyOrder("application.submitted", "deadline.resubmitting");
    assertThat(content(changed, "deadline.resubmitting")).containsEntry("number", number(changed));
    assertThat(Probe.told(database, sent.person()))
        .containsExactlyInAnyOrder("application.submitted");
    assertThat(Probe.told(database, returned.person())).contains("deadline.resubmitting");
  }

  private String number(Application application) {
    return parts.find(application).number();
  }

  private Map<String, String> content(Application application, String kind) {
    return Json.read(
        database.read(tx -> tx.mapper(Probe.class).content(application.person(), kind)),
        new TypeReference<>() {});
  }

  private void ring() {
    parts.application.duties.stream()
        .filter(it -> it.name().startsWith("deadline."))
        .forEach(it -> it.perform(parts.campaign, LAST_MORNING, LAST_MORNING));
  }
}
