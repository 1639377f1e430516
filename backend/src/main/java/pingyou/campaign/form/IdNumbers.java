package pingyou.campaign.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.rule.Outcome;

/**
 * Mainland resident ID numbers, GB 11643-1999: six digits of the place of first registration, eight
 * of the day of birth, three of a serial, and a check digit (ISO 7064 MOD 11-2, X for ten).
 */
final class IdNumbers {
  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;
  private static final int OLDEST_YEARS = 120;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private IdNumbers() {}

  /** Normalises to 18 characters; what is wrong first, from left to right, is the refusal. */
  static Outcome<String> check(String typed, LocalDate today) {
    var number = Typed.compact(typed).replace('x', 'X');
    if (!number.matches("[0-9]*X?")) {
      return Outcome.refused(Objections.idNumberCharacters());
    }
    if (number.length() != LENGTH) {
      return Outcome.refused(
          number.length() == OLD_LENGTH
              ? Objections.idNumberOld()
              : Objections.idNumberLength(number.length()));
    }
    return checkBirth(number, today);
  }

  private static Outcome<String> checkBirth(String number, LocalDate today) {
    int year = Integer.parseInt(number.substring(6, 10));
    int month = Integer.parseInt(number.substring(10, 12));
    int day = Integer.parseInt(number.substring(12, 14));
    LocalDate birth;
    try {
      birth = LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return Outcome.refused(Objections.idNumberNoSuchDay(year, month, day));
    }
    if (birth.isAfter(today) || birth.isBefore(today.minusYears(OLDEST_YEARS))) {
      return Outcome.refused(Objections.idNumberNobodysBirth(birth));
    }
    return number.charAt(LENGTH - 1) == checkDigit(number)
        ? Outcome.done(number)
        : Outcome.refused(Objections.idNumberCheckDigit());
  }

  private static char checkDigit(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }
}
