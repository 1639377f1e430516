package pingyou.bot.command;

import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.points.Halves;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.rule.Window;

/** A campaign on one screen, for a terminal. */
final class Outline {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private Outline() {}

  static void print(Campaign campaign, PrintWriter out) {
    out.println(campaign.id() + "  " + campaign.title());
    campaign.tracks().forEach(track -> print(track, campaign.zone(), out));
  }

  private static void print(Track track, ZoneId zone, PrintWriter out) {
    out.println("  " + track.id() + "  " + track.title());
    print("applying", track.applying(), zone, out);
    var own = track.ownClose();
    if (own != null) {
      print("each city sets its own close within", own.bounds(), zone, out);
    }
    var round = track.round();
    if (round != null) {
      var name = "each city may hold first: " + round.level().id();
      print(
          name + ", the city keeps " + round.leaves() + " working days",
          round.level().window(),
          zone,
          out);
    }
    track.levels().forEach(level -> print(level, zone, out));
    for (var section : track.form().sections()) {
      out.println("    " + section.title());
      section
          .fields()
          .forEach(
              field -> out.println("      " + field.head().id() + "  " + field.head().label()));
    }
    for (var group : track.rubric().groups()) {
      out.println("    " + group.title() + "  " + Halves.points(group.maxHalves()));
      group
          .indicators()
          .forEach(indicator ->
              out.println(
                  "      " + indicator.title() + "  " + Halves.points(indicator.maxHalves())));
    }
    track
        .award()
        .prizes()
        .forEach(prize -> out.println("    " + prize.title() + "  " + share(prize)));
    track.assumed().forEach(assumed -> out.println("    assumed: " + assumed.text()));
  }

  private static void print(Level level, ZoneId zone, PrintWriter out) {
    var places = level.places();
    var quota = places == null ? "" : ", at most " + places.count() + " of each unit";
    print(level.id() + quota, level.window(), zone, out);
    var entrance = level.entrance();
    if (entrance != null) {
      var straight = String.join("、", entrance.when().answers());
      print("applying straight to it: " + straight, entrance.applying(), zone, out);
    }
  }

  private static String share(Prize prize) {
    return prize.counted() ? String.valueOf(prize.places()) : prize.percent() + " %";
  }

  private static void print(String name, Window window, ZoneId zone, PrintWriter out) {
    out.println(
        "    %s  %s – %s"
            .formatted(
                name,
                MINUTE.format(window.opensAt().atZone(zone)),
                close(window.closesAt().atZone(zone))));
  }

  /** As notices write it: the end of a day, never the beginning of the next. */
  private static String close(ZonedDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().minusDays(1) + " 24:00"
        : MINUTE.format(at);
  }
}
