package pingyou.campaign.yaml;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.error.Mark;
import pingyou.campaign.Agreement;
import pingyou.campaign.Agreement.AskedBefore;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.campaign.form.Form.InLists;
import pingyou.campaign.form.Section;
import pingyou.campaign.rubric.Rubric;

/** What people fill in and agree to: the form of a track, and the texts they say yes to. */
final class FormReader {
  private static final Map<String, AskedBefore> ASKED_BEFORE =
      Map.of("personal", AskedBefore.PERSONAL, "id-number", AskedBefore.ID_NUMBER);

  private final String region;
  private final Set<AskedBefore> unasked = EnumSet.allOf(AskedBefore.class);

  FormReader(String region, List<Agreement> agreements) {
    this.region = region;
    agreements.forEach(agreement -> unasked.remove(agreement.askedBefore()));
  }

  Form read(Entries entries, Rubric rubric) {
    try (entries) {
      var ids = new HashMap<String, Mark>();
      var fields = new FieldReader(region, rubric);
      var sections =
          entries.filled("sections").stream()
              .map(it -> section(it, fields, ids, this::checkAgreements))
              .toList();
      return new Form(
          entries.text("title"), entries.textOr("note", ""), sections, inLists(entries, ids));
    }
  }

  /** The form of a paper: cells that an office can fill in by writing. */
  Form paper(Entries entries, String title) {
    var ids = new HashMap<String, Mark>();
    var fields = written(title);
    var sections =
        entries.filled("sections").stream()
            .map(it -> section(it, fields, ids, FormReader::checkWritten))
            .toList();
    return new Form(title, "", sections);
  }

  /** The same of one section alone, above what is made of lists. */
  Form head(Entries entries, String title) {
    var named = new Entries.Named("head", entries.at(), entries);
    var section = section(named, written(title), new HashMap<>(), FormReader::checkWritten);
    return new Form(title, "", List.of(section));
  }

  private FieldReader written(String title) {
    return new FieldReader(region, new Rubric(title, List.of(), List.of()));
  }

  private static void checkWritten(Field field, Entries.Named named) {
    switch (field) {
      case Field.ShortText _,
          Field.LongText _,
          Field.Mobile _,
          Field.Choice _,
          Field.Link _,
          Field.Table _ -> {}
      case Field _ ->
          named.entries().faults().add(named.at(), "fault.not-in-paper", "field", named.id());
    }
  }

  private static InLists inLists(Entries form, Map<String, Mark> fields) {
    if (!form.has("in-lists")) {
      return InLists.USUAL;
    }
    try (var entries = form.entries("in-lists")) {
      var usual = InLists.USUAL;
      return new InLists(
          named(entries, "name", usual.name(), fields),
          named(entries, "subject", usual.subject(), fields),
          named(entries, "stage", usual.stage(), fields));
    }
  }

  private static String named(Entries entries, String key, String usual, Map<String, Mark> fields) {
    var id = entries.textOr(key, usual);
    if (entries.has(key) && !fields.containsKey(id)) {
      entries.faults().add(entries.at(key), "fault.no-field", "field", id);
    }
    return id;
  }

  /** A section may be empty: the one in which the promise is made is. */
  private static Section section(
      Entries.Named named,
      FieldReader fields,
      Map<String, Mark> ids,
      BiConsumer<Field, Entries.Named> check) {
    try (var entries = named.entries()) {
      var read =
          entries.named("fields").stream()
              .map(it -> {
                it.standsOnceAmong(ids);
                var field = fields.read(it);
                check.accept(field, it);
                return field;
              })
              .toList();
      return new Section(named.id(), entries.text("title"), read);
    }
  }

  /** The first field that would be asked without its agreement is told, not each of them. */
  private void checkAgreements(Field field, Entries.Named named) {
    for (var asked : AskedBefore.values()) {
      if (asked.covers(field) && unasked.remove(asked)) {
        var key = asked == AskedBefore.ID_NUMBER ? "id-number" : "personal";
        named.entries().faults().add(named.at(), "fault.no-agreement." + key, "field", named.id());
      }
    }
  }

  /** The campaign's agreements: asked for before something personal is written. */
  static List<Agreement> agreements(Entries campaign) {
    return campaign.has("agreements")
        ? campaign.named("agreements").stream().map(FormReader::agreement).toList()
        : List.of();
  }

  /** That of a track: when a case is submitted. */
  static Agreement promise(Entries track, String trackId) {
    return agreement("promise-" + trackId, track.entries("promise"), AskedBefore.SUBMIT);
  }

  private static Agreement agreement(Entries.Named named) {
    var askedBefore = named.entries().word("asked-before", ASKED_BEFORE);
    return agreement(named.id(), named.entries(), askedBefore.orElse(AskedBefore.PERSONAL));
  }

  private static Agreement agreement(String id, Entries owner, AskedBefore askedBefore) {
    try (var entries = owner) {
      return new Agreement(
          id,
          entries.text("version"),
          entries.text("title"),
          entries.text("text"),
          entries.text("purpose"),
          askedBefore,
          entries.clauseIfGiven());
    }
  }
}
