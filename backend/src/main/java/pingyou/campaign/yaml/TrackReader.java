package pingyou.campaign.yaml;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import pingyou.campaign.Panel;
import pingyou.campaign.Panel.Bond;
import pingyou.campaign.Track;
import pingyou.campaign.eligible.Eligibility;
import pingyou.campaign.eligible.PastRule;
import pingyou.campaign.eligible.PlatformRule;
import pingyou.campaign.eligible.PlatformRule.Strictness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.campaign.level.Support;
import pingyou.campaign.level.Support.Relation;
import pingyou.campaign.rule.WorkingDays;

/** Tracks of a campaign. */
final class TrackReader {
  private static final Pattern NUMBER_PREFIX = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");
  private static final int MOST_CARDS = 15;
  private static final Map<String, Bond> BONDS = Scalars.wordsOf(Bond.class);
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final Map<String, PastRule.Kind> KINDS = Scalars.wordsOf(PastRule.Kind.class);
  private static final Map<String, Strictness> STRICT = Scalars.wordsOf(Strictness.class);
  private static final Map<String, Relation> RELATIONS = Scalars.wordsOf(Relation.class);

  private final ZoneId zone;
  private final WorkingDays workingDays;
  private final FormReader forms;
  private final Map<String, Mark> prefixes = new HashMap<>();

  TrackReader(ZoneId zone, WorkingDays workingDays, FormReader forms) {
    this.zone = zone;
    this.workingDays = workingDays;
    this.forms = forms;
  }

  List<Track> read(Entries campaign) {
    var named = campaign.filled("tracks");
    var tracks = named.stream().map(this::track).toList();
    named.forEach(it -> checkSupport(it, tracks));
    return tracks;
  }

  private Track track(Entries.Named named) {
    try (var entries = named.entries();
        var applying = entries.entries("applying")) {
      var days = new Days(zone, workingDays);
      var window = days.applying(applying);
      var assumed = entries.assumed();
      var rubric = RubricReader.read(entries.entries("rubric"), assumed);
      var form = forms.read(entries.entries("form"), rubric);
      var reader = new LevelReader(days, form);
      var levels = reader.read(entries);
      return new Track(
          named.id(),
          entries.text("title"),
          numberPrefix(entries),
          window,
          days.ownClose(),
          reader.round(),
          levels,
          form,
          rubric,
          support(entries),
          new Eligibility(past(entries, form), platform(entries, form)),
          panel(entries.entries("panel")),
          new AwardReader(rubric).read(entries.entries("award")),
          FormReader.promise(entries, named.id()),
          assumed,
          applying.clause());
    }
  }

  private String numberPrefix(Entries entries) {
    var prefix = entries.text("number-prefix");
    if (!prefix.isEmpty() && !NUMBER_PREFIX.matcher(prefix).matches()) {
      entries.faults().add(entries.at("number-prefix"), "fault.bad-number-prefix", "value", prefix);
    }
    var before = prefixes.putIfAbsent(prefix, entries.at("number-prefix"));
    if (before != null) {
      entries.faults().twice(entries.at("number-prefix"), prefix, before);
    }
    return prefix;
  }

  private static @Nullable Support support(Entries track) {
    if (!track.has("supported-by")) {
      return null;
    }
    try (var entries = track.entries("supported-by")) {
      return new Support(
          entries.id("track"),
          entries.word("where", RELATIONS).orElse(Relation.INSIDE),
          entries.clause());
    }
  }

  private static @Nullable PastRule past(Entries track, Form form) {
    if (!track.has("past-winners")) {
      return null;
    }
    try (var entries = track.entries("past-winners")) {
      var of = entries.word("of", KINDS).orElse(PastRule.Kind.REGION);
      if (of == PastRule.Kind.SCHOOL && !form.ofSchools()) {
        entries.faults().add(entries.at("of"), "fault.not-of-schools");
      }
      var years =
          entries.items("years").stream()
              .map(it -> entries.scalars().number(it, "years", FIRST_YEAR, LAST_YEAR))
              .collect(Collectors.toSet());
      return new PastRule(of, years, entries.clause());
    }
  }

  private static @Nullable PlatformRule platform(Entries track, Form form) {
    if (!track.has("platform")) {
      return null;
    }
    try (var entries = track.entries("platform")) {
      var field = entries.id("field");
      boolean isLink =
          form.fields().stream()
              .anyMatch(it -> it instanceof Field.Link && it.head().id().equals(field));
      if (!field.isEmpty() && !isLink) {
        entries.faults().add(entries.at("field"), "fault.no-link-field", "field", field);
      }
      var strictness = entries.word("rule", STRICT).orElse(Strictness.ADVISORY);
      return new PlatformRule(field, strictness, entries.clause());
    }
  }

  /** Checked when all tracks are read: the supporting one may stand below. */
  private static void checkSupport(Entries.Named named, List<Track> tracks) {
    var track = tracks.stream().filter(it -> it.id().equals(named.id())).findFirst();
    var support = track.map(Track::support).map(Support::track).orElse("");
    boolean isKnown =
        !support.equals(named.id()) && tracks.stream().anyMatch(it -> it.id().equals(support));
    if (!support.isEmpty() && !isKnown) {
      var at = named.entries().at("supported-by");
      named.entries().faults().add(at, "fault.unknown-track", "track", support);
    }
  }

  private static Panel panel(Entries panel) {
    try (panel) {
      return new Panel(
          panel.number("cards-per-case", 1, MOST_CARDS),
          panel.has("barred") ? Set.copyOf(panel.words("barred", BONDS)) : Set.of(),
          panel.clause());
    }
  }
}
