package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;

class IdNumberAnswersTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 3);
  private static final Field FIELD =
      new Field.IdNumber(new Head("field", "一项", "为了联系您。", true, null, false, null));

  @Test
  void soundNumber_isStoredInCapitals() {
    var withX = firstEndingIn('X');

    assertThat(check(withX)).isEqualTo(new Done<>(withX));
    assertThat(check(withX.replace('X', 'ｘ'))).isEqualTo(new Done<>(withX));
    assertThat(check(withX.substring(0, 6) + " " + withX.substring(6)))
        .isEqualTo(new Done<>(withX));
  }

  @Test
  void noSuchDay_isNamed() {
    assertThat(check(numbered("520000" + "19900230" + "999")))
        .isEqualTo(
            refused(
                Refusal.of(
                    "answer.id-number.no-such-day", "year", "1990", "month", "2", "day", "30")));
  }

  @ParameterizedTest
  @CsvSource({"20210804,2021,8,4", "19010802,1901,8,2", "18990101,1899,1,1"})
  void nobodysBirthday_isNamed(String born, String year, String month, String day) {
    assertThat(check(numbered("520000" + born + "999")))
        .isEqualTo(
            refused(
                Refusal.of(
                    "answer.id-number.nobodys-birth", "year", year, "month", month, "day", day)));
  }

  @Test
  void leapDayOfALeapYear_isADay() {
    var leap = numbered("520000" + "20000229" + "999");

    assertThat(check(leap)).isEqualTo(new Done<>(leap));
  }

  @Test
  void wrongNumber_saysWhatIsWrong() {
    var sound = numbered("520000" + "19850607" + "999");
    var wrongEnd = sound.substring(0, 17) + (sound.endsWith("0") ? "1" : "0");

    assertThat(check(wrongEnd)).isEqualTo(refused(Refusal.of("answer.id-number.check-digit")));
    assertThat(check(sound.substring(0, 17)))
        .isEqualTo(refused(Refusal.of("answer.id-number.length", "length", "17")));
    assertThat(check("520000850607999")).isEqualTo(refused(Refusal.of("answer.id-number.old")));
    assertThat(check(sound.substring(0, 16) + "XX"))
        .isEqualTo(refused(Refusal.of("answer.id-number.characters")));
  }

  private static Outcome<String> check(String typed) {
    return Answers.check(FIELD, typed, Map.of(), new Regions(List.of()), TODAY);
  }

  private static Outcome<String> refused(Refusal why) {
    return new Refused<>(List.of(why.about("field")));
  }

  private static String firstEndingIn(char end) {
    for (int serial = 990; serial <= 999; serial++) {
      for (int day = 10; day < 30; day++) {
        var number = numbered("520000" + "198506" + day + serial);
        if (number.charAt(17) == end) {
          return number;
        }
      }
    }
    throw new AssertionError("no number ends in " + end);
  }

  /**
   * With its check digit by ISO 7064 MOD 11-2, computed the other way round than in the product.
   */
  private static String numbered(String seventeen) {
    int rest = 0;
    for (int i = 0; i < 17; i++) {
      rest = (rest + (seventeen.charAt(i) - '0')) * 2 % 11;
    }
    int digit = (12 - rest) % 11;
    return seventeen + (digit == 10 ? "X" : String.valueOf(digit));
  }
}
