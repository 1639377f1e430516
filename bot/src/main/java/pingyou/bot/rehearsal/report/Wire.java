package pingyou.bot.rehearsal.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import pingyou.bot.rehearsal.report.Report.Day;
import pingyou.bot.rehearsal.report.Report.Slow;
import pingyou.bot.rehearsal.report.Report.Traffic;
import pingyou.store.Json;

/** Reads what the local WeChat saw out of its ledger's file. */
final class Wire {
  private static final List<Integer> BOUNDS = List.of(50, 100, 200, 500, 1_000);

  /** What WeChat says of a template message: nobody waits for an answer to that. */
  private static final String RECEIPT = "TEMPLATESENDJOBFINISH";

  private static final int SLOWEST = 5;
  private static final int SHOWN_LENGTH = 16;

  private final ZoneId zone;
  private final Map<LocalDate, Long> answers = new TreeMap<>();
  private final Map<LocalDate, Map<String, Long>> templates = new TreeMap<>();
  private final long[] spans = new long[BOUNDS.size() + 1];
  private final Map<Long, String> underWay = new HashMap<>();
  private final PriorityQueue<Slow> slowest =
      new PriorityQueue<>(Comparator.comparingLong(Slow::ms));

  private Wire(ZoneId zone) {
    this.zone = zone;
  }

  static Traffic read(Path ledger, ZoneId zone) {
    var wire = new Wire(zone);
    try (var lines = Files.lines(ledger)) {
      lines.forEach(line -> wire.take(Json.read(line, JsonNode.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wire.traffic();
  }

  private void take(JsonNode entry) {
    switch (entry.path("kind").asText()) {
      case "push" -> {
        if (!RECEIPT.equals(entry.path("event").asText())) {
          underWay.put(entry.path("no").asLong(), said(entry));
        }
      }
      case "answer" -> answered(entry);
      case "template" -> {
        if (entry.path("delivered").asBoolean()) {
          templates
              .computeIfAbsent(day(entry), _ -> new TreeMap<>())
              .merge(entry.path("title").asText(), 1L, Long::sum);
        }
      }
      default -> {}
    }
  }

  /** The message, or the name of the event. */
  private static String said(JsonNode push) {
    var content = push.path("fields").path("Content").asText();
    var said = content.isEmpty() ? push.path("event").asText(push.path("type").asText()) : content;
    var line = said.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHOWN_LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN_LENGTH)) + "…";
  }

  private void answered(JsonNode answer) {
    var said = underWay.remove(answer.path("push").asLong());
    if (said == null) {
      return;
    }
    answers.merge(day(answer), 1L, Long::sum);
    long ms = answer.path("ms").asLong();
    int span = 0;
    while (span < BOUNDS.size() && ms > BOUNDS.get(span)) {
      span++;
    }
    spans[span]++;
    slowest.add(new Slow(at(answer), said, ms));
    if (slowest.size() > SLOWEST) {
      slowest.poll();
    }
  }

  private static Instant at(JsonNode entry) {
    return Instant.parse(entry.path("at").asText());
  }

  private LocalDate day(JsonNode entry) {
    return at(entry).atZone(zone).toLocalDate();
  }

  private Traffic traffic() {
    var dates = new TreeMap<LocalDate, Day>();
    answers.forEach((date, count) -> dates.put(date, new Day(date, count, Map.of())));
    templates.forEach(
        (date, sent) -> dates.put(date, new Day(date, answers.getOrDefault(date, 0L), sent)));
    var counted = new ArrayList<Long>();
    for (long span : spans) {
      counted.add(span);
    }
    var slow = slowest.stream().sorted(Comparator.comparingLong(Slow::ms).reversed()).toList();
    return new Traffic(List.copyOf(dates.values()), BOUNDS, counted, slow);
  }
}
