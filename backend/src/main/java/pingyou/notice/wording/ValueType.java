package pingyou.notice.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The platform's types of template values and how a value is made to fit: shortened where a shorter
 * one still says it, refused where a cut would say something else. Lengths count UTF-16 units,
 * which is never less than what the platform may count.
 *
 * <p>Source: 订阅消息参数值内容限制说明 on developers.weixin.qq.com. What a short_thing may hold isn't
 * published; five characters is the strictest report. What an enum or a const may hold, the
 * template alone knows.
 */
enum ValueType {
  THING(".{1,20}"),
  NUMBER("(?=.{1,32}$)-?\\d+(\\.\\d+)?"),
  LETTER("[A-Za-z]{1,32}"),
  SYMBOL("[\\p{P}\\p{S}]{1,5}"),
  CHARACTER_STRING("[\\x21-\\x7e]{1,32}"),
  TIME(span("(?:" + Parts.DAY + " ?)?" + Parts.CLOCK)),
  DATE(span(Parts.DAY + "(?: ?" + Parts.CLOCK + ")?")),
  AMOUNT("[¥￥$€]?\\d{1,10}(\\.\\d+)?元?"),
  PHONE_NUMBER("[0-9+\\-() ]{1,17}"),
  CAR_NUMBER("[\\p{IsHan}A-Z0-9]{1,8}"),
  NAME(".{1,20}"),
  PHRASE("\\p{IsHan}{1,5}"),
  ENUM(".{1,20}"),
  CONST(".{1,20}"),
  SHORT_THING(".{1,5}");

  /** Building blocks of days and times. */
  private static final class Parts {
    static final String DAY =
        "\\d{4}(?:年\\d{1,2}月\\d{1,2}日|-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2})";
    static final String CLOCK = "(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?";
  }

  private static final String ELLIPSIS = "…";
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+$");

  private final Pattern shape;

  ValueType(String shape) {
    this.shape = Pattern.compile(shape);
  }

  /** One of the shape, or two of it with {@code ~} between them. */
  private static String span(String shape) {
    return shape + "(?: ?~ ?" + shape + ")?";
  }

  /** The type that a template's key names: {@code thing1} is a THING. */
  static Optional<ValueType> ofKey(String key) {
    var name = DIGITS.matcher(key).replaceFirst("").toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }

  /** The value as the platform takes it, or nothing if it can't be made to fit. */
  Optional<String> fit(String value) {
    var clean = BLANKS.matcher(value).replaceAll(" ").strip();
    return Optional.of(shortened(clean)).filter(fitting -> shape.matcher(fitting).matches());
  }

  private String shortened(String clean) {
    return switch (this) {
      case THING -> cut(clean, 20);
      case SHORT_THING -> cut(clean, 5);
      case NAME -> cut(clean, HAN.matcher(clean).find() ? 10 : 20);
      // Chinese characters alone are allowed, so there is no room for an ellipsis.
      case PHRASE -> clean.substring(0, Math.min(5, clean.length()));
      case NUMBER, LETTER, SYMBOL, CHARACTER_STRING, TIME, DATE -> clean;
      case AMOUNT, PHONE_NUMBER, CAR_NUMBER, ENUM, CONST -> clean;
    };
  }

  private static String cut(String clean, int most) {
    if (clean.length() <= most) {
      return clean;
    }
    int end = most - ELLIPSIS.length();
    if (Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end).strip() + ELLIPSIS;
  }
}
