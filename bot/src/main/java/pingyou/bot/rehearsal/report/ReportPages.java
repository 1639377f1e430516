package pingyou.bot.rehearsal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pingyou.bot.rehearsal.report.Report.Day;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.notice.wording.Dates;
import pingyou.notice.wording.Wording;
import pingyou.web.http.Pages;
import pingyou.web.rehearsal.RehearsalPage;
import pingyou.web.rehearsal.RehearsalPage.Bar;
import pingyou.web.rehearsal.RehearsalPage.Column;
import pingyou.web.rehearsal.RehearsalPage.Figure;
import pingyou.web.rehearsal.RehearsalPage.Table;

/** Draws a report. */
public final class ReportPages {
  private static final List<String> STYLES =
      List.of("tokens", "page", "parts", "figures", "desk", "rehearsal", "print");

  /** Days that are drawn; the others have hardly any messages. */
  private static final int DRAWN = 15;

  /** Of so many columns one has room for its day beneath it. */
  private static final int LABELLED_EVERY = 3;

  private static final int BUSIEST = 5;
  private static final double HIGHEST = 92;
  private static final int SLOW_MS = 1_000;

  /** WeChat's name of the event. */
  private static final String FOLLOWED = "subscribe";

  private final Wording wording;
  private final ZoneId zone;

  public ReportPages(Wording wording, ZoneId zone) {
    this.wording = wording;
    this.zone = zone;
  }

  /** The whole file. */
  public String html(Report report) {
    return new Pages(() -> "").render("rehearsal", Map.of("page", page(report)));
  }

  private RehearsalPage page(Report report) {
    return new RehearsalPage(
        styles(),
        List.of(report.title(), say("what"), say("seed", "seed", String.valueOf(report.seed()))),
        say("title", "applicants", digits(report.applicants())),
        took(report),
        say(report.counts().containsKey(What.STUCK) ? "attention.stuck" : "attention"),
        attention(report),
        figures(report),
        days(report),
        cities(report),
        answers(report),
        new ReportTables(wording, zone).of(report),
        say("repeats"));
  }

  private static String styles() {
    return STYLES.stream()
        .map(name -> "/web/static/" + name + ".css")
        .map(ReportPages::resource)
        .collect(Collectors.joining("\n"));
  }

  private static String resource(String path) {
    try (var in = Pages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String took(Report report) {
    var seconds = report.took().truncatedTo(ChronoUnit.SECONDS);
    return say(
        "took",
        "minutes",
        String.valueOf(seconds.toMinutes()),
        "seconds",
        String.valueOf(seconds.toSecondsPart()));
  }

  private List<String> attention(Report report) {
    var lines = new ArrayList<String>();
    var stuck = report.notes().stream().filter(it -> it.what() == What.STUCK).toList();
    stuck.stream()
        .limit(BUSIEST)
        .map(it -> say("attention.one", "who", it.who(), "why", it.detail()))
        .forEach(lines::add);
    if (stuck.size() > BUSIEST) {
      lines.add(say("attention.more", "count", digits(stuck.size() - BUSIEST)));
    }
    long silent = report.counts().getOrDefault(What.SILENT, 0L);
    if (silent > 0) {
      lines.add(say("attention.silent", "count", digits(silent)));
    }
    long slow = report.traffic().spans().getLast();
    if (slow > 0) {
      lines.add(say("attention.slow", "count", digits(slow), "ms", digits(SLOW_MS)));
    }
    return lines;
  }

  private List<Figure> figures(Report report) {
    long applied = report.tracks().stream().mapToLong(Report.TrackLine::applied).sum();
    long submitted = report.tracks().stream().mapToLong(Report.TrackLine::submitted).sum();
    int reviewed = report.tracks().stream().mapToInt(Report.TrackLine::reviewed).sum();
    var days = report.traffic().days();
    long most = days.stream().mapToLong(Day::all).max().orElse(0);
    long sent = days.stream().mapToLong(Day::sent).max().orElse(0);
    long slowest = report.traffic().slowest().stream().mapToLong(Report.Slow::ms).max().orElse(0);
    return List.of(
        figure("submitted", digits(submitted), "/ " + digits(applied)),
        figure("reviewed", digits(reviewed), ""),
        figure("places", places(report), ""),
        figure("busiest", digits(most), say("unit.messages")),
        figure("quota", share(sent, report.perDay()), say("unit.used")),
        figure("slowest", digits(slowest), "ms"));
  }

  private static String places(Report report) {
    return report.tracks().stream()
        .map(track ->
            track.places().stream()
                .map(it -> digits(it.taken()))
                .collect(Collectors.joining(" / ")))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("；"));
  }

  private Figure figure(String key, String number, String rest) {
    return new Figure(say("figure." + key), number, rest);
  }

  private RehearsalPage.Days days(Report report) {
    var all = report.traffic().days();
    var busiest = all.stream().sorted(Comparator.comparingLong(Day::all).reversed()).toList();
    var drawn = busiest.stream().limit(DRAWN).sorted(Comparator.comparing(Day::date)).toList();
    long most = busiest.isEmpty() ? 1 : busiest.getFirst().all();
    var columns =
        IntStream.range(0, drawn.size())
            .mapToObj(i ->
                new Column(
                    i % LABELLED_EVERY == 0 ? day(drawn.get(i)) : "",
                    digits(drawn.get(i).all()),
                    HIGHEST * drawn.get(i).answers() / most,
                    HIGHEST * drawn.get(i).sent() / most))
            .toList();
    var rows =
        busiest.stream()
            .limit(BUSIEST)
            .map(day ->
                List.of(
                    day(day),
                    main(day),
                    digits(day.answers()),
                    digits(day.sent()),
                    digits(day.all()),
                    share(day.sent(), report.perDay())))
            .toList();
    return new RehearsalPage.Days(
        columns,
        say("days.note", "drawn", digits(drawn.size()), "all", digits(all.size())),
        new Table("", "", heads("days.heads"), 2, rows));
  }

  private String day(Day day) {
    return ReportTables.day(wording, day.date());
  }

  /** Of which there were most. */
  private static String main(Day day) {
    return day.templates().entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private List<Bar> cities(Report report) {
    long most = report.cities().stream().mapToLong(Report.CityLine::applied).max().orElse(1);
    return report.cities().stream()
        .map(it ->
            new Bar(
                it.name(),
                100.0 * it.applied() / most,
                100.0 * it.submitted() / most,
                digits(it.submitted()) + " / " + digits(it.applied())))
        .toList();
  }

  private RehearsalPage.Answers answers(Report report) {
    var traffic = report.traffic();
    double most =
        traffic.spans().stream().mapToDouble(it -> Math.log1p((double) it)).max().orElse(1);
    var columns = new ArrayList<Column>();
    for (int i = 0; i < traffic.spans().size(); i++) {
      long count = traffic.spans().get(i);
      var label =
          i < traffic.bounds().size()
              ? "≤" + traffic.bounds().get(i)
              : ">" + traffic.bounds().getLast();
      columns.add(new Column(label, digits(count), 100 * Math.log1p((double) count) / most, 0));
    }
    var rows =
        traffic.slowest().stream()
            .map(it -> List.of(Dates.time(it.at(), zone), done(it.what()), it.ms() + " ms"))
            .toList();
    return new RehearsalPage.Answers(
        say("answers.count", "count", digits(traffic.answers())),
        columns,
        new Table("", "", heads("slow.heads"), 2, rows));
  }

  /** A message as it was written; following the account is no message. */
  private String done(String what) {
    return what.equals(FOLLOWED) ? say("slow.followed") : what;
  }

  private List<String> heads(String key) {
    return List.of(say(key).strip().split(" "));
  }

  private static String share(long part, int whole) {
    return "%.1f%%".formatted(100.0 * part / whole);
  }

  static String digits(long number) {
    return "%,d".formatted(number);
  }

  private String say(String key, String... pairs) {
    return ReportTables.say(wording, key, pairs);
  }
}
