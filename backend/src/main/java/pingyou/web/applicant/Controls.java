package pingyou.web.applicant;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pingyou.application.Opened;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.FieldView;
import pingyou.application.draft.FieldView.State;
import pingyou.application.enclosure.Enclosed;
import pingyou.campaign.form.Aspect;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;
import pingyou.web.frame.CaseParts;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.Control.Entry;

/** What each kind of field is filled in with. */
final class Controls {
  private final Regions regions;
  private final Schools schools;

  Controls(Regions regions, Schools schools) {
    this.regions = regions;
    this.schools = schools;
  }

  /**
   * What stands in a control.
   *
   * @param value as stored, or what was typed and couldn't be
   * @param changing whether a school is to be typed although one is chosen
   */
  record Standing(DraftView view, State state, String value, boolean changing) {
    Opened opened() {
      return view.opened();
    }
  }

  Control of(Tx tx, Field field, Standing standing) {
    var value = standing.value();
    return switch (field) {
      case Field.ShortText _, Field.Account _ -> new Control.Text(value, Entry.PLAIN);
      case Field.LongText it -> longText(it, value);
      case Field.IdNumber _ -> new Control.Text(value, Entry.ID_NUMBER);
      case Field.Mobile _ -> new Control.Text(value, Entry.PHONE);
      case Field.Choice it -> new Control.Choice(it.options(), value);
      case Field.RegionChoice it -> region(it, standing);
      case Field.SchoolChoice _ -> school(tx, standing);
      case Field.Link _ -> new Control.Address(value, Control.Recognised.NOTHING_YET, null, null);
      case Field.Secret _ -> new Control.Secret(standing.state() != State.EMPTY);
      case Field.Evidence _, Field.Attachment _ -> enclosed(field, standing);
      case Field.Table it -> listed(it, standing);
      case Field.ReviewerOwned _ -> new Control.ByOthers();
    };
  }

  /** What is given on a page of its own: a form within the form can't send files. */
  private static Control enclosed(Field field, Standing standing) {
    var id = field.head().id();
    var enclosed = standing.view().field(id).map(FieldView::enclosed).orElse(Enclosed.NOTHING);
    var asked =
        field instanceof Field.Attachment(_, _, _, _, var way)
            ? way == Field.Handing.PAGE ? Control.Asked.FILE : Control.Asked.HANDOVER
            : Control.Asked.LIST;
    var href = Owned.path(standing.opened()) + "/proof/" + id;
    return new Control.Enclosed(CaseParts.enclosure(enclosed), asked, href);
  }

  /** A table has a page of its own: it is sent as a whole. */
  private static Control listed(Field.Table field, Standing standing) {
    var id = field.head().id();
    var shown = standing.view().field(id).map(FieldView::shown).orElse("");
    return new Control.Listed(
        shown.lines().toList(), Owned.path(standing.opened()) + "/table/" + id);
  }

  private static Control longText(Field.LongText field, String value) {
    var soft = field.soft();
    return new Control.LongText(
        value,
        field.maxLength(),
        soft == null ? 0 : soft.about(),
        field.aspects().stream().map(Aspect::title).toList());
  }

  private Control region(Field.RegionChoice field, Standing standing) {
    var within = field.within();
    if (within == null) {
      var names = regions.within(field.root(), field.kind()).stream().map(Region::name).toList();
      var name = regions.find(standing.value()).map(Region::name).orElse(standing.value());
      return new Control.Choice(names, name);
    }
    var cities =
        regions.children(field.root()).stream()
            .map(city -> new Control.City(place(city), places(city.code())))
            .toList();
    var city = standing.view().field(within).map(it -> it.value()).orElse("");
    return new Control.RegionChoice(cities, city, standing.value());
  }

  private List<Control.Place> places(String city) {
    return regions.children(city).stream().map(Controls::place).toList();
  }

  private static Control.Place place(Region region) {
    return new Control.Place(region.code(), region.name());
  }

  private Control school(Tx tx, Standing standing) {
    var search = "/api/v1/schools?application=" + standing.opened().application().id();
    if (!isId(standing.value())) {
      return new Control.School("", standing.value(), false, search, true);
    }
    var school = schools.find(tx, UUID.fromString(standing.value()));
    return new Control.School(
        standing.value(),
        school.map(School::name).orElse(""),
        school.filter(it -> it.standing() == School.Standing.PROPOSED).isPresent(),
        search,
        standing.changing());
  }

  private static boolean isId(String value) {
    return Objects.requireNonNull(value).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
