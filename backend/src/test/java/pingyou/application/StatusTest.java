package pingyou.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.application.Status.DRAFT;
import static pingyou.application.Status.EXCLUDED;
import static pingyou.application.Status.LAPSED;
import static pingyou.application.Status.RETURNED;
import static pingyou.application.Status.SUBMITTED;
import static pingyou.application.Status.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pingyou.application.Status.Act;

final class StatusTest {
  private static final Map<Act, Map<Status, Status>> TABLE =
      new EnumMap<>(
          Map.of(
              Act.SUBMIT,
              Map.of(
                  DRAFT, SUBMITTED,
                  SUBMITTED, SUBMITTED,
                  RETURNED, SUBMITTED,
                  WITHDRAWN, SUBMITTED,
                  LAPSED, SUBMITTED),
              Act.WITHDRAW,
              Map.of(SUBMITTED, WITHDRAWN, RETURNED, WITHDRAWN),
              Act.RETURN,
              Map.of(SUBMITTED, RETURNED),
              Act.EXCLUDE,
              Map.of(SUBMITTED, EXCLUDED),
              Act.CLOSE,
              Map.of(
                  DRAFT, LAPSED,
                  SUBMITTED, SUBMITTED,
                  RETURNED, SUBMITTED,
                  WITHDRAWN, WITHDRAWN,
                  LAPSED, LAPSED,
                  EXCLUDED, EXCLUDED),
              Act.RESUME,
              Map.of(LAPSED, DRAFT)));

  @Test
  void after_isTheTable_forEveryPair() {
    for (var act : Act.values()) {
      var actual =
          Arrays.stream(Status.values())
              .filter(status -> status.after(act).isPresent())
              .collect(Collectors.toMap(it -> it, it -> it.after(act).orElseThrow()));
      assertThat(actual).as(act.name()).isEqualTo(TABLE.get(act));
    }
  }

  @Test
  void counts_aSubmittedOrReturnedCaseAlone() {
    assertThat(Arrays.stream(Status.values()).filter(Status::counts))
        .containsExactly(SUBMITTED, RETURNED);
  }
}
