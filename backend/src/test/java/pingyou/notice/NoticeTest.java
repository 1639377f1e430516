package pingyou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoticeTest {
  private static final UUID PERSON = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2021-09-01T02:05:00Z");

  @Test
  void of_sameOccasion_hasTheSameId_whateverItSays() {
    var first = notice("guizhou-2021", "application.submitted", "case 1", Map.of("number", "1"));
    var again = notice("guizhou-2021", "application.submitted", "case 1", Map.of("number", "2"));
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(first.id()).isEqualTo(UUID.fromString("4c10378f-0465-9546-eeb1-b573cdc0820d"));
  }

  @Test
  void of_anotherCampaignKindOrOccasion_hasAnotherId() {
    var ids =
        List.of(
            notice("a", "b", "c", Map.of()).id(),
            notice("a", "b", "d", Map.of()).id(),
            notice("a", "bc", "", Map.of()).id(),
            notice("b", "b", "c", Map.of()).id());
    assertThat(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"52273219900230001X", "电话 13800000000", "522732199002300011"})
  void of_aPersonalNumber_isRefused(String value) {
    assertThatThrownBy(() -> notice("a", "b", "c", Map.of("reason", value)))
        .hasMessage("b with a personal number in reason");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GZ21-T-0001", "138****0000", "2021年9月1日 10:05", "10000000000000"})
  void of_othersValues_areTaken(String value) {
    assertThat(notice("a", "b", "c", Map.of("reason", value)).values().get("reason"))
        .isEqualTo(value);
  }

  private static Notice notice(
      String campaign, String kind, String occasion, Map<String, String> values) {
    return Notice.of(campaign, kind, PERSON, occasion, values, null, NOW);
  }
}
