package pingyou.notice.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.campaign.Campaign;
import pingyou.notice.Outbox;
import pingyou.notice.wording.NoticeKinds;
import pingyou.store.Database;
import pingyou.store.MachineTime;
import pingyou.store.TestDatabase;
import pingyou.store.Tx;

@ExtendWith(TestDatabase.class)
final class TimetableIT {
  private static final Instant FIRST = Instant.parse("2021-09-10T02:00:00Z");
  private static final Instant SECOND = Instant.parse("2021-09-12T02:00:00Z");

  private final Campaign campaign;
  private final Database database;
  private final List<Instant> performed = new ArrayList<>();

  TimetableIT(Database database) {
    this.database = database;
    this.campaign = new TestParts(database).campaign;
  }

  private Timetable node() {
    var templates = Path.of(System.getProperty("pingyou.home"), "templates");
    var outbox = new Outbox(NoticeKinds.load(templates), _ -> campaign.zone(), MachineTime.SYSTEM);
    return new Timetable(
        database, () -> List.of(campaign), List.of(new Noted()), outbox, MachineTime.SYSTEM);
  }

  @Test
  void run_onAnotherNode_waitsUntilTheFirstOneLetsGo() {
    var stopping = node();
    var other = node();
    assertThat(stopping.run(FIRST)).isTrue();
    assertThat(other.run(FIRST)).as("nothing is left to do").isTrue();
    assertThat(other.run(SECOND)).as("the first may be at it").isFalse();

    stopping.release();

    assertThat(other.run(SECOND)).isTrue();
    other.release();
    assertThat(performed).containsExactly(FIRST, SECOND);
  }

  private final class Noted implements Duty {
    @Override
    public String name() {
      return "test.noted";
    }

    @Override
    public List<Instant> instants(Tx tx, Campaign of) {
      return List.of(FIRST, SECOND);
    }

    @Override
    public void perform(Campaign of, Instant scheduled, Instant now) {
      performed.add(scheduled);
    }
  }
}
