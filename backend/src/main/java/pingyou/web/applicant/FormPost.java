package pingyou.web.applicant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.Edit;
import pingyou.application.answer.Keeping;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.FieldView;
import pingyou.application.draft.Saved;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;
import pingyou.web.http.Request;

/**
 * Saves a posted form: every field that says something else than what is stored. A form that was
 * read before another device wrote changes nothing; what it says otherwise is kept beside.
 */
final class FormPost {
  private final Writing writing;
  private final Schools schools;

  FormPost(Writing writing, Schools schools) {
    this.writing = writing;
    this.schools = schools;
  }

  /** Saves what the request says about these fields. */
  Posted save(Tx tx, Request request, DraftView view, List<FieldView> fields) {
    var posted = Posted.begun();
    var values = values(view);
    var version = view.opened().application().version();
    var stale = !request.field("version").equals(String.valueOf(version));
    for (var field : fields) {
      var id = field.field().head().id();
      var typed = typed(tx, request, view, field);
      if (!says(field, typed)) {
        continue;
      }
      if (stale && !request.field("own").equals(id)) {
        posted.own().put(id, typed.proposed().isEmpty() ? typed.value() : typed.proposed());
        continue;
      }
      var edit =
          new Edit(
              view.opened().application().id(),
              request.person(),
              version,
              Moment.of(request.arrivedAt()));
      switch (writing.write(tx, edit, view.opened(), values, typed)) {
        case Refused<Saved>(var why) -> {
          posted.faults().put(id, why);
          posted.typed().put(id, request.field(id));
        }
        case Done<Saved>(var saved) -> {
          version = saved.application().version();
          values.put(id, typed.value());
        }
      }
    }
    return posted;
  }

  private static Map<String, String> values(DraftView view) {
    var values = new HashMap<String, String>();
    view.sections()
        .forEach(section ->
            section
                .fields()
                .forEach(field -> values.put(field.field().head().id(), field.value())));
    return values;
  }

  /** Whether the form says something that isn't stored; an empty box of a sealed value doesn't. */
  private static boolean says(FieldView field, Writing.Typed typed) {
    if (field.state() == FieldView.State.LOCKED || isApart(field.field())) {
      return false;
    }
    if (Keeping.of(field.field()) != Keeping.PLAIN) {
      return !typed.value().isEmpty();
    }
    return !typed.proposed().isEmpty() || !typed.value().equals(field.value());
  }

  /** Whether the field is filled in on a page of its own. */
  static boolean isApart(Field field) {
    return field instanceof Field.Evidence
        || field instanceof Field.Attachment
        || field instanceof Field.Table;
  }

  private Writing.Typed typed(Tx tx, Request request, DraftView view, FieldView field) {
    var id = field.field().head().id();
    return switch (field.field()) {
      case Field.RegionChoice it -> new Writing.Typed(id, region(request, view, it, field), "");
      case Field.SchoolChoice _ -> school(tx, request, field);
      case Field.Secret _ -> new Writing.Typed(id, request.field(id), "");
      case Field _ ->
          new Writing.Typed(
              id, request.form().containsKey(id) ? lines(request.field(id)) : field.value(), "");
    };
  }

  private static String lines(String posted) {
    return posted.replace("\r\n", "\n").strip();
  }

  /** A city stands in the control of its county; a chosen county brings its own along. */
  private static String region(
      Request request, DraftView view, Field.RegionChoice field, FieldView stored) {
    var id = field.head().id();
    if (request.form().containsKey(id)) {
      return request.field(id);
    }
    var county = countyOf(view, id);
    return county.isEmpty()
            || !request.form().containsKey(county + "-city")
            || !request.field(county).isEmpty()
        ? stored.value()
        : request.field(county + "-city");
  }

  private static String countyOf(DraftView view, String city) {
    return view.opened().track().form().fields().stream()
        .filter(it -> it instanceof Field.RegionChoice region && city.equals(region.within()))
        .map(it -> it.head().id())
        .findFirst()
        .orElse("");
  }

  private Writing.Typed school(Tx tx, Request request, FieldView field) {
    var id = field.field().head().id();
    var chosen = request.field(id);
    var name = request.field(id + "-name").strip();
    if (!request.form().containsKey(id)) {
      return new Writing.Typed(id, field.value(), "");
    }
    if (name.isEmpty() || name.equals(nameOf(tx, chosen))) {
      return new Writing.Typed(id, chosen, "");
    }
    return new Writing.Typed(id, "", name);
  }

  private String nameOf(Tx tx, String school) {
    try {
      return schools.find(tx, UUID.fromString(school)).map(School::name).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /**
   * What became of a posted form.
   *
   * @param typed what was typed into fields that weren't saved, to stand there again
   * @param faults why they weren't, by field
   * @param own what was typed into fields that another device has written meanwhile
   */
  record Posted(
      Map<String, String> typed, Map<String, List<Refusal>> faults, Map<String, String> own) {
    static final Posted NOTHING = new Posted(Map.of(), Map.of(), Map.of());

    static Posted begun() {
      return new Posted(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** Whether everything was taken. */
    boolean isClean() {
      return faults.isEmpty() && own.isEmpty();
    }
  }
}
