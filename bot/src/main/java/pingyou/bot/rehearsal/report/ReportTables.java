package pingyou.bot.rehearsal.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.bot.rehearsal.season.Diary;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.notice.wording.Dates;
import pingyou.notice.wording.Wording;
import pingyou.web.rehearsal.RehearsalPage.Table;

/** The tables of a report: levels and quotas, prizes, what stayed undone, who was reminded when. */
final class ReportTables {
  private static final int NAMES = 4;

  private final Wording wording;

  private final ZoneId zone;

  ReportTables(Wording wording, ZoneId zone) {
    this.wording = wording;
    this.zone = zone;
  }

  List<Table> of(Report report) {
    var all = List.of(units(report), places(report), undone(report), reminders(report));
    return report.own().isEmpty() ? all : Stream.concat(all.stream(), own(report)).toList();
  }

  private Table units(Report report) {
    var rows =
        report.units().stream()
            .map(it ->
                List.of(
                    it.track(),
                    it.level(),
                    it.sent() + " / " + it.received(),
                    digits(it.cases()),
                    digits(it.forwarded()),
                    it.places() == null ? "–" : digits(it.places())))
            .toList();
    return table("units", 2, rows);
  }

  private Table places(Report report) {
    var rows = new ArrayList<List<String>>();
    for (var track : report.tracks()) {
      rows.add(
          List.of(
              track.title(),
              say(wording, "places.all"),
              digits(track.reviewed()),
              digits(track.reviewed())));
      track
          .places()
          .forEach(it ->
              rows.add(
                  List.of(track.title(), it.title(), digits(it.places()), digits(it.taken()))));
    }
    return table("places", 2, rows);
  }

  private Table undone(Report report) {
    var rows = new ArrayList<List<String>>();
    long lapsed = report.tracks().stream().mapToLong(Report.TrackLine::lapsed).sum();
    rows.add(undone("lapsed", lapsed, ""));
    for (var what : What.values()) {
      long count = report.counts().getOrDefault(what, 0L);
      if (count > 0) {
        rows.add(undone(key(what), count, names(report, what)));
      }
    }
    return table("undone", 3, rows);
  }

  private static String key(What what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> undone(String key, long count, String names) {
    return List.of(
        say(wording, "undone." + key + ".who"),
        say(wording, "undone." + key + ".what") + names,
        say(wording, "undone." + key + ".how"),
        digits(count));
  }

  /** Some of those whom it was about. */
  private static String names(Report report, What what) {
    var names =
        report.notes().stream()
            .filter(it -> it.what() == what)
            .map(Diary.Note::who)
            .distinct()
            .limit(NAMES)
            .collect(Collectors.joining("、"));
    return "（" + names + "）";
  }

  /** Template messages by kind: how many, on how many days, and on which day most of them. */
  private Table reminders(Report report) {
    var byTitle = new TreeMap<String, Map<LocalDate, Long>>();
    for (var day : report.traffic().days()) {
      day.templates()
          .forEach((title, count) ->
              byTitle.computeIfAbsent(title, _ -> new TreeMap<>()).put(day.date(), count));
    }
    var rows = new ArrayList<List<String>>();
    byTitle.forEach((title, days) -> rows.add(reminder(title, days)));
    return table("reminders", 3, rows);
  }

  private List<String> reminder(String title, Map<LocalDate, Long> days) {
    long all = days.values().stream().mapToLong(Long::longValue).sum();
    var most =
        days.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue)).orElseThrow();
    var dates = days.keySet().stream().limit(NAMES).map(this::day).collect(Collectors.joining("、"));
    return List.of(
        title,
        days.size() > NAMES ? dates + "…" : dates,
        day(most.getKey()),
        digits(most.getValue()),
        digits(all));
  }

  /** The days that cities set, by which reminders go. */
  private Stream<Table> own(Report report) {
    var rows =
        report.own().stream()
            .map(it ->
                List.of(
                    it.track(),
                    Objects.requireNonNullElse(it.city(), say(wording, "own.others")),
                    Dates.close(it.applyingUntil(), zone),
                    it.roundUntil() == null ? "–" : Dates.close(it.roundUntil(), zone),
                    it.places() == null ? "–" : digits(it.places())))
            .toList();
    return Stream.of(table("own", 4, rows));
  }

  private Table table(String key, int numbers, List<List<String>> rows) {
    var heads = List.of(say(wording, key + ".heads").strip().split(" "));
    return new Table(
        say(wording, key + ".title"), say(wording, key + ".note"), heads, numbers, rows);
  }

  private String day(LocalDate date) {
    return day(wording, date);
  }

  /** Without the year: a campaign is over within one. */
  static String day(Wording wording, LocalDate date) {
    return say(
        wording,
        "day",
        "month",
        String.valueOf(date.getMonthValue()),
        "day",
        String.valueOf(date.getDayOfMonth()));
  }

  private static String digits(long number) {
    return ReportPages.digits(number);
  }

  static String say(Wording wording, String key, String... pairs) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return wording.say("report." + key, values);
  }
}
