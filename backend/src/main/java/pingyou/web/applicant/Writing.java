package pingyou.web.applicant;

import java.util.Map;
import java.util.Optional;
import pingyou.application.Edit;
import pingyou.application.Opened;
import pingyou.application.draft.Drafts;
import pingyou.application.draft.Saved;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;

/**
 * Writes what came from a page's control, which may stand for more than its field: a county brings
 * its city along, a school's new name is put on record, nothing at all takes the answer out.
 */
public final class Writing {
  private final Regions regions;
  private final Schools schools;
  private final Drafts drafts;

  public Writing(Regions regions, Schools schools, Drafts drafts) {
    this.regions = regions;
    this.schools = schools;
    this.drafts = drafts;
  }

  /**
   * What a control says.
   *
   * @param proposed a school's name that isn't on record; empty otherwise
   */
  public record Typed(String field, String value, String proposed) {}

  /**
   * @param values the answers so far that aren't sealed, by field id
   */
  public Outcome<Saved> write(
      Tx tx, Edit edit, Opened opened, Map<String, String> values, Typed typed) {
    if (typed.value().isBlank() && typed.proposed().isBlank()) {
      return drafts.skip(tx, edit, typed.field());
    }
    return switch (field(opened, typed.field()).orElse(null)) {
      case Field.RegionChoice(var _, var _, String within, var _) ->
          writeWithin(tx, edit, typed, within, values);
      case Field.SchoolChoice(var _, var county) when typed.value().isBlank() ->
          writeProposed(tx, edit, opened, typed, values.getOrDefault(county, ""));
      case null, default -> drafts.answer(tx, edit, typed.field(), typed.value());
    };
  }

  private static Optional<Field> field(Opened opened, String id) {
    return opened.track().form().fields().stream()
        .filter(it -> it.head().id().equals(id))
        .findFirst();
  }

  private Outcome<Saved> writeWithin(
      Tx tx, Edit edit, Typed typed, String within, Map<String, String> values) {
    var parent = regions.find(typed.value()).map(Region::parent).orElse("");
    if (parent.isEmpty() || parent.equals(values.get(within))) {
      return drafts.answer(tx, edit, typed.field(), typed.value());
    }
    return switch (drafts.answer(tx, edit, within, parent)) {
      case Refused<Saved> refused -> refused;
      case Done<Saved>(var saved) ->
          drafts.answer(
              tx, seeing(edit, saved.application().version()), typed.field(), typed.value());
    };
  }

  private Outcome<Saved> writeProposed(
      Tx tx, Edit edit, Opened opened, Typed typed, String county) {
    var place = new Schools.Place(opened.campaign().id(), county);
    var name = typed.proposed();
    return switch (schools.propose(tx, edit.person(), place, name, edit.moment().at())) {
      case Refused<School>(var why) ->
          new Refused<>(why.stream().map(it -> it.about(typed.field())).toList());
      case Done<School>(var school) ->
          drafts.answer(tx, edit, typed.field(), school.id().toString());
    };
  }

  static Edit seeing(Edit edit, int version) {
    return edit.expectedVersion() == Edit.ANY
        ? edit
        : new Edit(edit.application(), edit.person(), version, edit.moment());
  }
}
