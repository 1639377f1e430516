package pingyou.web.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import pingyou.application.close.StatedClose;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.close.CityClose;
import pingyou.recommendation.close.CityRound;
import pingyou.web.part.Dates;
import pingyou.web.part.Deadline;

/** Windows and instants as pages show them. */
public final class Spans {
  private Spans() {}

  public static Deadline deadline(Window window, Instant now, ZoneId zone) {
    return Deadline.of(window.opensAt(), window.closesAt(), now, zone);
  }

  /** The days of a window: {@code 9月17–24日}. */
  public static String days(Window window, ZoneId zone) {
    return Dates.span(window.opensAt(), window.closesAt(), zone);
  }

  /** When something was saved: the time alone on the same day. */
  public static String saved(Instant at, Instant now, ZoneId zone) {
    var sameDay = at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return sameDay ? Dates.clock(at, zone) : Dates.moment(at, now, zone);
  }

  /** When a city ends applying, and since when: {@code 11月13日 24:00（没有设定，按口径）}. */
  public static String close(Words words, CityClose close, Instant now) {
    var zone = close.terms().campaign().zone();
    var deadline = Dates.close(close.close(), now, zone);
    var set = close.set();
    return set == null
        ? words.say("page.close.unset", "deadline", deadline)
        : words.say(
            "page.close.set", "deadline", deadline, "time", Dates.moment(set.setAt(), now, zone));
  }

  /** To applicants: that applying ends otherwise in their city, and since when it does. */
  public static String stated(Words words, StatedClose close, Instant now, ZoneId zone) {
    return words.say(
        "page.close.stated",
        "city",
        close.city(),
        "time",
        Dates.moment(close.setAt(), now, zone),
        "deadline",
        Dates.close(close.closesAt(), now, zone),
        "unset",
        Dates.close(close.unset(), now, zone));
  }

  /** The facts of a row that leads to where a city's close is moved. */
  public static List<String> closeFacts(Words words, CityClose close, Instant now) {
    var way = close.isMovable(now) ? "page.close.change" : "page.close.fixed";
    return List.of(close(words, close, now), words.say(way));
  }

  /** Whether a city holds one and until when: {@code 有县级初评，到 11月17日 24:00，每县至多 2 份}. */
  public static String round(Words words, CityRound round, Instant now) {
    var zone = round.terms().campaign().zone();
    var held = round.held();
    var set = round.set();
    var time = set == null ? "" : Dates.moment(set.setAt(), now, zone);
    var since = set == null ? "" : words.say("page.round.set", "time", time);
    if (held == null) {
      return words.say("page.round.none") + since;
    }
    var deadline = Dates.close(held.closesAt(), now, zone);
    var places = held.places();
    return (places == null
            ? words.say("page.round.held", "deadline", deadline)
            : words.say(
                "page.round.held-places", "deadline", deadline, "places", String.valueOf(places)))
        + since;
  }

  /** The facts of a row that leads to where it is set. */
  public static List<String> roundFacts(Words words, CityRound round, Instant now) {
    var way = round.isOpen(now) ? "page.round.change" : "page.round.fixed";
    return List.of(round(words, round, now), words.say(way));
  }
}
