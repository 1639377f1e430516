package pingyou.bot.dialog.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.application.Application;
import pingyou.application.Opened;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
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

/**
 * Loads what one turn may know. Forms, roles and consents are read when something first asks for
 * them: most answers are understood without the whole form.
 */
final class Views {
  private final Features features;
  private final PageLinks links;
  private final Tx tx;
  private final UUID person;
  private final Moment moment;
  private final Map<String, Set<Given>> given = new HashMap<>();
  private Lazy<List<Grant>> roles;

  Views(Features features, PageLinks links, Tx tx, UUID person, Moment moment) {
    this.features = features;
    this.links = links;
    this.tx = tx;
    this.person = person;
    this.moment = moment;
    this.roles = roles();
  }

  private Lazy<List<Grant>> roles() {
    return new Lazy<>(() -> features.roles().of(tx, person));
  }

  /** After a command: only a redeemed invitation brings a role, only an agreement a consent. */
  View after(Command<?> command) {
    switch (command) {
      case Command.Redeem _ -> roles = roles();
      case Command.Agree _ -> given.clear();
      case Command<?> _ -> {}
    }
    return now();
  }

  View now() {
    var applications = features.applications().ofPerson(tx, person);
    var papers = new ArrayList<Paper>();
    for (var campaign : features.campaigns().get()) {
      campaign.tracks().forEach(track -> papers.add(paper(applications, campaign, track)));
    }
    return new View(moment, papers, roles, links);
  }

  /** The form with what the person has written, if they have begun it. */
  private Paper paper(List<Application> applications, Campaign campaign, Track track) {
    return applications.stream()
        .filter(it -> new FormId(campaign.id(), track.id()).equals(formOf(it)))
        .findFirst()
        .map(it -> begun(features.applications().opened(tx, it)))
        .orElseGet(() -> blank(campaign, features.applications().track(tx, campaign, track.id())));
  }

  private Paper begun(Opened opened) {
    var campaign = opened.campaign();
    return new Paper(
        campaign, opened.track(), opened.application(), new Lazy<>(() -> written(opened)));
  }

  private Paper blank(Campaign campaign, Track track) {
    return new Paper(
        campaign, track, null, new Lazy<>(() -> Paper.Written.nothing(agreed(campaign))));
  }

  private static FormId formOf(Application application) {
    return new FormId(application.campaign(), application.track());
  }

  private Set<Agreement> agreed(Campaign campaign) {
    var given = given(campaign);
    return campaign.agreements().stream()
        .filter(it -> given.contains(Given.of(it)))
        .collect(Collectors.toSet());
  }

  private Set<Given> given(Campaign campaign) {
    return given.computeIfAbsent(campaign.id(), id -> features.consents().of(tx, person, id));
  }

  private Paper.Written written(Opened opened) {
    var viewer = new Viewer(person, Standing.APPLICANT);
    var known = new DraftViews.Known(opened, given(opened.campaign()));
    var draft = features.draftViews().view(tx, viewer, known, moment.at()).orElseThrow();
    var fields = draft.sections().stream().flatMap(section -> section.fields().stream()).toList();
    var correction = draft.correction();
    return new Paper.Written(
        values(fields),
        fields.stream()
            .filter(field -> !field.shown().isEmpty())
            .collect(Collectors.toMap(Views::id, FieldView::shown)),
        fields.stream().filter(FieldView::skipped).map(Views::id).collect(Collectors.toSet()),
        draft.missing(),
        correction == null ? Map.of() : correction.reasons(),
        agreed(opened.campaign()));
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
