package pingyou.campaign.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import pingyou.campaign.form.Aspect;
import pingyou.campaign.form.Condition;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Head;
import pingyou.campaign.form.SoftLength;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.form.proof.ProofFile;
import pingyou.campaign.points.Reading;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rubric.Rubric;

/** Fields of one form in its order; what a field refers to must stand before it. */
final class FieldReader {
  private static final int MOST_TEXT = 20_000;
  private static final int MOST_LINE = 200;
  private static final Map<String, Kind> KINDS = Scalars.wordsOf(Kind.class);

  private static final Map<String, Field.Way> WAYS = Scalars.wordsOf(Field.Way.class);
  private static final Map<String, Field.Handing> HANDINGS = Scalars.wordsOf(Field.Handing.class);
  private static final Map<String, FileType> TYPES = Scalars.wordsOf(FileType.class);
  private static final int MOST_ENTRIES = 50;
  private static final int MOST_MEGABYTES = 10_000;
  private static final int MOST_MINUTES = 600;

  private enum Kind {
    SHORT_TEXT,
    LONG_TEXT,
    ID_NUMBER,
    MOBILE,
    CHOICE,
    REGION,
    SCHOOL,
    LINK,
    ACCOUNT,
    SECRET,
    EVIDENCE,
    ATTACHMENT,
    TABLE,
    REVIEWERS
  }

  private final String region;
  private final Rubric rubric;
  private final Map<String, Field> earlier = new HashMap<>();

  FieldReader(String region, Rubric rubric) {
    this.region = region;
    this.rubric = rubric;
  }

  Field read(Entries.Named named) {
    var entries = named.entries();
    var kind = entries.word("kind", KINDS);
    var head = head(named.id(), entries, kind);
    // Without its kind a field's other keys can't be judged.
    var field =
        kind.map(it -> closed(it, head, entries))
            .orElseGet(() -> new Field.ShortText(head, MOST_LINE));
    earlier.put(named.id(), field);
    return field;
  }

  private Field closed(Kind kind, Head head, Entries entries) {
    try (entries) {
      return field(kind, head, entries);
    }
  }

  private Head head(String id, Entries entries, Optional<Kind> kind) {
    boolean alwaysPersonal =
        kind.filter(it -> it == Kind.ID_NUMBER || it == Kind.MOBILE).isPresent();
    return new Head(
        id,
        entries.text("label"),
        entries.textOr("hint", ""),
        !entries.flagIfSaid("optional"),
        entries.has("when") ? condition(entries.entries("when"), earlier) : null,
        entries.flagIfSaid("personal") || alwaysPersonal,
        entries.clauseIfGiven());
  }

  private Field field(Kind kind, Head head, Entries entries) {
    return switch (kind) {
      case SHORT_TEXT -> new Field.ShortText(head, entries.number("max", 1, MOST_LINE));
      case LONG_TEXT -> longText(head, entries);
      case ID_NUMBER -> new Field.IdNumber(head);
      case MOBILE -> new Field.Mobile(head);
      case CHOICE -> choice(head, entries);
      case REGION -> regionChoice(head, entries);
      case SCHOOL -> new Field.SchoolChoice(head, regionField(entries, "county", UnitKind.COUNTY));
      case LINK -> new Field.Link(head);
      case ACCOUNT -> new Field.Account(head, entries.number("max", 1, MOST_LINE));
      case SECRET -> new Field.Secret(head, entries.number("max", 1, MOST_LINE));
      case EVIDENCE -> evidence(head, entries);
      case ATTACHMENT -> attachment(head, entries);
      case TABLE -> table(head, entries);
      case REVIEWERS -> new Field.ReviewerOwned(head, readings(entries));
    };
  }

  private static Field choice(Head head, Entries entries) {
    var options = entries.texts("options");
    if (!entries.has("once-per-school")) {
      return new Field.Choice(head, options);
    }
    var once = entries.text("once-per-school");
    if (!options.isEmpty() && !options.contains(once)) {
      entries
          .faults()
          .add(
              entries.at("once-per-school"),
              "fault.not-an-option",
              "field",
              head.id(),
              "value",
              once);
    }
    return new Field.Choice(head, options, once);
  }

  /** A condition on one of these fields: an answer, or a list of which one is enough. */
  static @Nullable Condition condition(Entries when, Map<String, Field> known) {
    var id = when.onlyKey();
    if (id.isEmpty()) {
      return null;
    }
    var answers = when.hasList(id.get()) ? when.texts(id.get()) : List.of(when.text(id.get()));
    var field = known.get(id.get());
    if (field == null) {
      when.faults().add(when.at(), "fault.no-earlier-field", "field", id.get());
    } else if (field instanceof Field.Choice(_, var options, _) && !options.isEmpty()) {
      answers.stream()
          .filter(it -> !options.contains(it))
          .forEach(it ->
              when.faults().add(when.at(), "fault.not-an-option", "field", id.get(), "value", it));
    } else if (field instanceof Field.Table(_, var layout)
        && (layout.quorum() == null || !answers.equals(List.of(Condition.SHORT)))) {
      when.faults().add(when.at(), "fault.table-when", "field", id.get());
    }
    return new Condition(
        id.get(), answers, field instanceof Field.Table it ? it.layout().quorum() : null);
  }

  private Field longText(Head head, Entries entries) {
    int max = entries.number("max", 1, MOST_TEXT);
    var soft =
        entries.has("about")
            ? new SoftLength(
                entries.number("about", 1, MOST_TEXT), entries.number("about-percent", 1, 100))
            : null;
    var aspects =
        entries.has("aspects")
            ? entries.items("aspects").stream().flatMap(it -> aspect(it, entries).stream()).toList()
            : List.<Aspect>of();
    return new Field.LongText(head, max, soft, aspects);
  }

  private static Optional<Aspect> aspect(Node item, Entries owner) {
    if (!(item instanceof MappingNode)) {
      return Optional.of(new Aspect(owner.scalars().text(item, "aspects"), List.of()));
    }
    var entries = Entries.of(item, "aspects", owner.faults());
    return entries.onlyKey().map(title -> new Aspect(title, entries.texts(title)));
  }

  private Field regionChoice(Head head, Entries entries) {
    var kind = entries.word("of", LevelReader.KINDS).orElse(UnitKind.COUNTY);
    var within = entries.has("within") ? regionField(entries, "within", null) : null;
    return new Field.RegionChoice(head, kind, within, region);
  }

  /** The earlier region field that a key names; of this kind, if one is asked for. */
  private String regionField(Entries entries, String key, @Nullable UnitKind kind) {
    var id = entries.text(key);
    boolean fits =
        earlier.get(id) instanceof Field.RegionChoice it && (kind == null || it.kind() == kind);
    if (!fits && !id.isEmpty()) {
      entries.faults().add(entries.at(key), "fault.no-region-field", "field", id);
    }
    return id;
  }

  private Field evidence(Head head, Entries entries) {
    int most = entries.number("most", 1, MOST_ENTRIES);
    int least = entries.number("least", 0, most);
    var reading = entries.has("reading") ? entries.text("reading") : null;
    if (reading != null) {
      checkReading(entries, "reading", reading);
    }
    return new Field.Evidence(
        head.required(least > 0),
        least,
        most,
        Set.copyOf(entries.words("ways", WAYS)),
        entries.textOr("role", ""),
        entries.flagIfSaid("original-mark"),
        reading);
  }

  /** What a page takes is small; what is handed over otherwise may be a film. */
  private static Field attachment(Head head, Entries entries) {
    var way = entries.word("way", HANDINGS).orElse(Field.Handing.OFFLINE);
    int most = way == Field.Handing.PAGE ? ProofFile.MOST_MEGABYTES : MOST_MEGABYTES;
    return new Field.Attachment(
        head,
        Set.copyOf(entries.words("types", TYPES)),
        entries.number("megabytes", 1, most),
        entries.has("minutes") ? entries.number("minutes", 1, MOST_MINUTES) : null,
        way);
  }

  /** A table with something personal in it is personal as a whole. */
  private Field table(Head head, Entries entries) {
    var layout = new TableReader(region).read(entries);
    var whole = head.required(layout.least() > 0);
    return new Field.Table(layout.isPersonal() ? whole.asPersonal() : whole, layout);
  }

  private List<String> readings(Entries entries) {
    var named = entries.texts("readings");
    named.forEach(id -> checkReading(entries, "readings", id));
    return named;
  }

  private void checkReading(Entries entries, String key, String id) {
    if (rubric.readings().stream().map(Reading::id).noneMatch(id::equals)) {
      entries.faults().add(entries.at(key), "fault.unknown-reading", "reading", id);
    }
  }
}
