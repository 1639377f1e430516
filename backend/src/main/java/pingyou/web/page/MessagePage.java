package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;

/**
 * A page that only says something ({@code message.jte}).
 *
 * @param sentences why, worded; the page has its own words where there are none
 * @param next where to go on
 */
public record MessagePage(
    Shell shell, Kind kind, List<String> sentences, @Nullable Link next, @Nullable String trace) {

  /** What happened. */
  public enum Kind {
    NOT_FOUND,
    NOT_YOURS,
    REFUSED,
    OUT_OF_TIME,
    SIGN_IN_ENDED,
    TOO_MANY,
    BUSY,
    OUR_FAULT,
    DONE,
    OVER,
    CHECKED,
    NOTHING_YET
  }
}
