package pingyou.web.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.Viewer;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.DraftViews;
import pingyou.application.draft.FieldView;
import pingyou.campaign.form.Field;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/**
 * {@code /api/v1/schools}: schools of a county by part of a name. The county is named, with its
 * campaign, or is the one of one's own application.
 */
public final class SchoolApi {
  private final Ground ground;
  private final Schools schools;
  private final DraftViews drafts;

  public SchoolApi(Ground ground, Schools schools, DraftViews drafts) {
    this.ground = ground;
    this.schools = schools;
    this.drafts = drafts;
  }

  record Found(List<SchoolBody> schools) {}

  /** A school; {@code confirmed} by the county's office. */
  record SchoolBody(String id, String name, boolean confirmed) {}

  private record Place(String campaign, String county) {}

  public Answer search(Request request) {
    return ground
        .database()
        .read(tx ->
            place(tx, request)
                .map(place -> Answer.data(found(tx, place, request.query("q"))))
                .orElse(Answer.missing()));
  }

  private Optional<Place> place(Tx tx, Request request) {
    if (!request.query().containsKey("application")) {
      return ground
          .campaigns()
          .find(request.query("campaign"))
          .map(it -> new Place(it.id(), request.query("county")));
    }
    var viewer = new Viewer(request.person(), Viewer.Standing.APPLICANT);
    return id(request.query("application"))
        .flatMap(it -> drafts.view(tx, viewer, it, request.arrivedAt()))
        .map(it -> new Place(it.opened().campaign().id(), county(it)));
  }

  /** The county that the form's school must lie in; none if the form asks for no school. */
  private static String county(DraftView view) {
    return view.opened().track().form().fields().stream()
        .flatMap(it ->
            it instanceof Field.SchoolChoice school ? Stream.of(school.county()) : Stream.empty())
        .findFirst()
        .flatMap(view::field)
        .map(FieldView::value)
        .orElse("");
  }

  private Found found(Tx tx, Place place, String typed) {
    return new Found(
        schools.search(tx, place.campaign(), place.county(), typed).stream()
            .map(it ->
                new SchoolBody(
                    it.id().toString(), it.name(), it.standing() == School.Standing.CONFIRMED))
            .toList());
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
