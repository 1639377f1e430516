package pingyou.bot.dialog.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.application.Application;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.DraftViews;
import pingyou.application.draft.FieldView;
import pingyou.bot.dialog.step.FormId;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.Agreement;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.person.Grant;
import pingyou.person.consent.Consents.Given;
import pingyou.store.Tx;

/** Loads what a turn may know. */
final class Views {
  private final Features features;
  private final PageLinks links;

  Views(Features features, PageLinks links) {
    this.features = features;
    this.links = links;
  }

  /** As a turn begins. */
  View first(Tx tx, UUID person, Moment moment) {
    return of(tx, person, moment, features.roles().of(tx, person));
  }

  /** After a command; only a redeemed invitation brings a role. */
  View after(Tx tx, UUID person, Command<?> command, View before) {
    var grants =
        command instanceof Command.Redeem ? features.roles().of(tx, person) : before.grants();
    return of(tx, person, before.moment(), grants);
  }

  private View of(Tx tx, UUID person, Moment moment, List<Grant> grants) {
    var applications = features.applications().ofPerson(tx, person);
    var papers = new ArrayList<Paper>();
    for (var campaign : features.campaigns().get()) {
      var given = features.consents().of(tx, person, campaign.id());
      var look = new Look(tx, person, moment, applications, given);
      campaign.tracks().forEach(track -> papers.add(paper(look, campaign, track)));
    }
    return new View(moment, papers, grants, links);
  }

  /** Whose applications are looked at, and when; with what that person agreed to. */
  private record Look(
      Tx tx, UUID person, Moment moment, List<Application> applications, Set<Given> given) {}

  /** The form with what the person has written, if they have begun it. */
  private Paper paper(Look look, Campaign campaign, Track track) {
    return look.applications().stream()
        .filter(it -> new FormId(campaign.id(), track.id()).equals(formOf(it)))
        .findFirst()
        .flatMap(it ->
            features
                .draftViews()
                .view(
                    look.tx(),
                    new Viewer(look.person(), Standing.APPLICANT),
                    new DraftViews.Known(it, look.given()),
                    look.moment().at()))
        .map(draft -> written(draft, agreed(look, draft.opened().campaign())))
        .orElseGet(() -> blank(look, campaign, track));
  }

  private Paper blank(Look look, Campaign campaign, Track track) {
    var standing = features.applications().track(look.tx(), campaign, track.id());
    return Paper.blank(campaign, standing, agreed(look, campaign));
  }

  private static FormId formOf(Application application) {
    return new FormId(application.campaign(), application.track());
  }

  private static Set<Agreement> agreed(Look look, Campaign campaign) {
    return campaign.agreements().stream()
        .filter(it -> look.given().contains(Given.of(it)))
        .collect(Collectors.toSet());
  }

  private static Paper written(DraftView draft, Set<Agreement> agreed) {
    var fields = draft.sections().stream().flatMap(section -> section.fields().stream()).toList();
    var opened = draft.opened();
    var correction = draft.correction();
    return new Paper(
        opened.campaign(),
        opened.track(),
        opened.application(),
        values(fields),
        fields.stream()
            .filter(field -> !field.shown().isEmpty())
            .collect(Collectors.toMap(Views::id, FieldView::shown)),
        fields.stream().filter(FieldView::skipped).map(Views::id).collect(Collectors.toSet()),
        draft.missing(),
        correction == null ? Map.of() : correction.reasons(),
        agreed);
  }

  /** What is written; where the value itself is kept from us, what may be shown stands for it. */
  private static Map<String, String> values(List<FieldView> fields) {
    var values = new HashMap<String, String>();
    for (var field : fields) {
      switch (field.state()) {
        case FILLED, FAULTY ->
            values.put(id(field), field.value().isEmpty() ? field.shown() : field.value());
        case EMPTY, LOCKED, HIDDEN -> {}
      }
    }
    return values;
  }

  private static String id(FieldView field) {
    return field.field().head().id();
  }
}
