package pingyou.campaign.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Level;
import pingyou.campaign.Round;
import pingyou.campaign.form.Condition;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.level.OpinionCell;
import pingyou.campaign.level.Places;
import pingyou.campaign.level.Scoring;
import pingyou.campaign.region.UnitKind;

/** The levels of one track, lowest first. */
final class LevelReader {
  static final Map<String, UnitKind> KINDS = Scalars.wordsOf(UnitKind.class);

  private static final int MOST_PLACES = Round.MOST_PLACES;
  private static final int MOST_WORKING_DAYS = 60;
  private static final Map<String, Scoring> SCORINGS = Scalars.wordsOf(Scoring.class);
  private static final Map<String, Boolean> SEALS = Map.of("paper", true, "none", false);

  private static final Map<String, UnitKind> HOLDERS = Map.of("by-city", UnitKind.CITY);

  private final Days days;
  private final Map<String, Field> fields;
  private @Nullable UnitKind below;
  private @Nullable Round round;

  LevelReader(Days days, Form form) {
    this.days = days;
    this.fields =
        form.fields().stream()
            .collect(Collectors.toMap(it -> it.head().id(), it -> it, (first, _) -> first));
  }

  List<Level> read(Entries track) {
    var all = track.filled("levels");
    boolean withRound = all.size() > 1 && all.getFirst().entries().has("round");
    var named = all.subList(withRound ? 1 : 0, all.size());
    var written = withRound ? round(all.getFirst()) : null;
    var levels = named.stream().map(this::level).toList();
    if (written != null) {
      round = days.round(all.getFirst().entries(), written, levels.getFirst());
    }
    if (!named.isEmpty() && named.getLast().entries().has("scoring")) {
      var last = named.getLast().entries();
      last.faults().add(last.at("scoring"), "fault.scoring-last");
    }
    return levels;
  }

  /** The level before the first that each city may hold, if the track has one. */
  @Nullable Round round() {
    return round;
  }

  /** A level whose days and places every city says itself. */
  private Round round(Entries.Named named) {
    try (var entries = named.entries()) {
      entries.word("round", HOLDERS);
      var kind = entries.word("kind", KINDS).orElse(UnitKind.COUNTY);
      if (kind != UnitKind.COUNTY || days.ownClose() == null) {
        entries.faults().add(entries.at("round"), "fault.round-level");
      }
      var title = entries.text("title");
      var level =
          new Level(
              named.id(),
              title,
              kind,
              Days.STAND_IN,
              opinion(entries, title),
              entries.flag("reason-shown"),
              Scoring.NONE,
              null,
              null,
              entries.clause());
      return new Round(level, entries.number("leaves", 1, MOST_WORKING_DAYS));
    }
  }

  private Level level(Entries.Named named) {
    try (var entries = named.entries()) {
      boolean isFirst = below == null;
      var kind = kind(entries);
      var stray = entries.has("round") ? "round" : "leaves";
      if (entries.has(stray)) {
        entries.faults().add(entries.at(stray), "fault.round-level");
      }
      var title = entries.text("title");
      return new Level(
          named.id(),
          title,
          kind,
          isFirst ? days.first(entries, kind) : days.next(entries),
          opinion(entries, title),
          entries.flag("reason-shown"),
          scoring(entries),
          places(entries, "quota"),
          entrance(entries, kind, isFirst),
          entries.clause());
    }
  }

  private UnitKind kind(Entries entries) {
    var kind = entries.word("kind", KINDS).orElse(UnitKind.PROVINCE);
    if (below != null && kind.compareTo(below) <= 0) {
      entries.faults().add(entries.at("kind"), "fault.level-order");
    }
    below = kind;
    return kind;
  }

  private static Scoring scoring(Entries level) {
    return level.has("scoring")
        ? level.word("scoring", SCORINGS).orElse(Scoring.NONE)
        : Scoring.NONE;
  }

  private static OpinionCell opinion(Entries level, String title) {
    boolean required = level.flag("opinion-required");
    if (!level.has("opinion")) {
      return new OpinionCell(title, required, false, null);
    }
    try (var cell = level.entries("opinion")) {
      return new OpinionCell(
          cell.text("title"), required, cell.word("seal", SEALS).orElse(false), cell.clause());
    }
  }

  private static @Nullable Places places(Entries owner, String key) {
    if (!owner.has(key)) {
      return null;
    }
    try (var quota = owner.entries(key)) {
      return new Places(quota.number("places", 1, MOST_PLACES), quota.clause());
    }
  }

  /** Only to the province may one go past the levels below. */
  private @Nullable Entrance entrance(Entries level, UnitKind kind, boolean isFirst) {
    if (!level.has("enters")) {
      return null;
    }
    if (kind != UnitKind.PROVINCE || isFirst) {
      level.faults().add(level.at("enters"), "fault.enters-last");
    }
    try (var enters = level.entries("enters")) {
      var when = FieldReader.condition(enters.entries("when"), fields);
      return new Entrance(
          when == null ? new Condition("", "") : when,
          days.beside(enters),
          places(enters, "pool"),
          enters.clause());
    }
  }
}
