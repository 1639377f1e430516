package pingyou.bot.sandbox.account;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a person's chat.
 *
 * @param no counts up over all chats
 * @param text what is read; for a template card empty
 * @param title of a card, a link or an article
 * @param rows of a template card
 * @param url where a tap leads
 */
public record Bubble(
    long no,
    Instant at,
    Side side,
    Kind kind,
    String text,
    @Nullable String title,
    List<Line> rows,
    @Nullable String url) {

  /** Who says it. */
  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  public enum Side {
    PERSON,
    ACCOUNT,
    SYSTEM
  }

  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  public enum Kind {
    TEXT,
    IMAGE,
    VOICE,
    VIDEO,
    LOCATION,
    LINK,
    NEWS,
    TEMPLATE,
    FOLLOWED,
    UNFOLLOWED,
    SCANNED,
    FAILED,
    REDELIVERED,
    REDELIVERED_DIFFERING
  }

  public record Line(String label, String value) {}

  /** What is to be said; number and time come when it stands in a chat. */
  public record Draft(
      Side side,
      Kind kind,
      String text,
      @Nullable String title,
      List<Line> rows,
      @Nullable String url) {
    public static Draft plain(Side side, Kind kind, String text) {
      return new Draft(side, kind, text, null, List.of(), null);
    }

    public static Draft card(String title, List<Line> rows, @Nullable String url) {
      return new Draft(Side.ACCOUNT, Kind.TEMPLATE, "", title, List.copyOf(rows), url);
    }
  }
}
