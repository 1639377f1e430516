package pingyou.bot.dialog.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A numbered list. The same digits always: 1–7 and 8 for more, or 1–8 if that is all; each page
 * counts from 1.
 */
public record Choices(List<Option> options) {
  private static final int DIGITS = 8;

  public Choices {
    options = List.copyOf(options);
  }

  /**
   * @param value that it stands for
   * @param name that people read and may write
   */
  public record Option(String value, String name) {}

  public boolean isLong() {
    return options.size() > DIGITS;
  }

  /** The options of a page; after the last page comes the first. */
  public List<Option> page(int page) {
    if (!isLong()) {
      return options;
    }
    int perPage = DIGITS - 1;
    int pages = (options.size() + perPage - 1) / perPage;
    int from = page % pages * perPage;
    return options.subList(from, Math.min(from + perPage, options.size()));
  }

  /** The list as it is said. */
  public List<Line> lines(int page) {
    var shown = page(page);
    var lines = new ArrayList<Line>();
    IntStream.range(0, shown.size())
        .mapToObj(
            i -> Line.of("list.item", "number", String.valueOf(i + 1), "name", shown.get(i).name()))
        .forEach(lines::add);
    if (isLong()) {
      lines.add(Line.of("list.more", "number", String.valueOf(DIGITS)));
    }
    return lines;
  }

  /** Whether the number asks for the next page. */
  public boolean isMore(OptionalInt number) {
    return isLong() && number.isPresent() && number.getAsInt() == DIGITS;
  }

  /** The option of this number on the page. */
  public Optional<Option> numbered(int page, int number) {
    var shown = page(page);
    return number >= 1 && number <= shown.size()
        ? Optional.of(shown.get(number - 1))
        : Optional.empty();
  }

  /** The option of this name, or the only one whose name begins with it, or has it in it. */
  public Optional<Option> named(String typed) {
    var name = Vocabulary.bare(typed);
    var exact = options.stream().filter(option -> option.name().equals(name)).findFirst();
    if (exact.isPresent() || name.isEmpty()) {
      return exact;
    }
    return only(option -> option.name().startsWith(name))
        .or(() -> only(option -> option.name().contains(name)));
  }

  private Optional<Option> only(Predicate<Option> is) {
    var found = options.stream().filter(is).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** How many numbers may be answered on a page. */
  public int count(int page) {
    return page(page).size();
  }
}
