package pingyou.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CodesTest {
  @Test
  void next_isEightCharactersThatDontLookAlike_andDiffersEachTime() {
    var codes = Stream.generate(Codes::next).limit(500).toList();
    assertThat(codes)
        .allMatch(code -> code.matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}"))
        .allMatch(Codes::isOne)
        .doesNotHaveDuplicates();
  }

  @Test
  void isOne_takesACodeHoweverItIsWritten() {
    assertThat(List.of("7KQM-X4TC", "7kqmx4tc", " 7KQM-X4TC\n")).allMatch(Codes::isOne);
    assertThat(List.of("7KQM-X4T", "7KQM-X4T0", "7KQM X4TC", "申报", "12345678", ""))
        .noneMatch(Codes::isOne);
  }
}
