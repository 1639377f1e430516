package pingyou.campaign.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Level;
import pingyou.campaign.region.UnitKind;

/** The levels of one track, lowest first. */
final class LevelReader {
  static final Map<String, UnitKind> KINDS = Scalars.wordsOf(UnitKind.class);

  private final Days days;
  private @Nullable UnitKind below;

  LevelReader(Days days) {
    this.days = days;
  }

  List<Level> read(Entries track) {
    return track.filled("levels").stream().map(this::level).toList();
  }

  private Level level(Entries.Named named) {
    try (var entries = named.entries()) {
      return new Level(
          named.id(),
          entries.text("title"),
          kind(entries),
          days.next(entries),
          entries.flag("opinion-required"),
          entries.flag("reason-shown"),
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
}
