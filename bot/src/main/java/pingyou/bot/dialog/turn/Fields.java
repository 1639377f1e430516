package pingyou.bot.dialog.turn;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import pingyou.campaign.form.Field;
import pingyou.notice.wording.Wording;

/** Which field someone means by 改 手机. */
public final class Fields {
  private final List<String> idNumber;
  private final List<String> mobile;

  public Fields(Wording wording) {
    idNumber = names(wording, "field.id-number");
    mobile = names(wording, "field.mobile");
  }

  private static List<String> names(Wording wording, String key) {
    return Arrays.asList(wording.say(key).strip().split("\\s+"));
  }

  /**
   * The fields that may be meant: those whose label is the name or begins with it, else those that
   * people call so, else those whose label has it somewhere.
   */
  public List<Field> named(Paper paper, String typed) {
    var name = Vocabulary.bare(typed);
    List<Predicate<Field>> ways =
        List.of(
            field -> field.head().label().equals(name),
            field -> field.head().label().startsWith(name),
            field -> isCalled(field, name),
            field -> field.head().label().contains(name));
    return ways.stream()
        .map(way -> paper.asked().stream().filter(way).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean isCalled(Field field, String name) {
    return switch (field) {
      case Field.IdNumber _ -> idNumber.contains(name);
      case Field.Mobile _ -> mobile.contains(name);
      case Field _ -> false;
    };
  }
}
