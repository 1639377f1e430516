package pingyou.review.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine;
import pingyou.review.Release;
import pingyou.review.Terms;
import pingyou.review.login.LoginState;

/**
 * A reviewer's cards in a track, or those that they score there for an office, each list by case
 * number.
 *
 * @param closesAt the first close among open cards; the window's if none is open
 * @param attention open cards that ask for something besides scoring (要您处理)
 * @param open all other open cards (未完成)
 * @param submitted handed in and locked (已提交)
 * @param returned given back or taken away: no more of them than a number and why
 */
public record TodoView(
    Terms terms,
    Instant closesAt,
    List<Line> attention,
    List<Line> open,
    List<Line> submitted,
    List<Returned> returned) {
  public TodoView {
    attention = List.copyOf(attention);
    open = List.copyOf(open);
    submitted = List.copyOf(submitted);
    returned = List.copyOf(returned);
  }

  /** How many cards the reviewer has, handed in or not. */
  public int total() {
    return attention.size() + open.size() + submitted.size();
  }

  /** Where to go on: a card that is begun, else the first that isn't. */
  public Optional<Line> next() {
    var all = Stream.concat(attention.stream(), open.stream()).toList();
    return all.stream().filter(Line::isBegun).findFirst().or(() -> all.stream().findFirst());
  }

  /**
   * One card in the list.
   *
   * @param totalHalves of what is scored so far
   * @param scored how many of the {@code indicators} are scored
   * @param submittedAt while it is locked
   * @param unlockReason why the secretariat gave it back, until it is handed in again
   */
  public record Line(
      UUID card,
      CaseLine line,
      int totalHalves,
      int scored,
      int indicators,
      @Nullable Instant submittedAt,
      @Nullable String unlockReason,
      LoginState login) {
    public boolean isBegun() {
      return scored > 0;
    }

    /** Whether something besides scoring asks for the reviewer. */
    boolean needsAttention() {
      return submittedAt == null
          && (unlockReason != null || !(login instanceof LoginState.Untroubled));
    }
  }

  /** A card that is not the reviewer's any more. */
  public record Returned(String number, Release how) {}
}
