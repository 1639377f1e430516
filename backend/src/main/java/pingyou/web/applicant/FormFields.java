package pingyou.web.applicant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.answer.Keeping;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.FieldView.State;
import pingyou.campaign.Agreement;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;
import pingyou.web.applicant.FormPost.Posted;
import pingyou.web.frame.Words;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.part.form.SectionView;

/** A working copy as sections and fields of a page. */
final class FormFields {
  private static final String CONSENT = "consent-";

  /** Said with the field's hint beside the field; the summary says only that it is empty. */
  private static final String EMPTY = "answer.empty";

  private final Words words;
  private final Controls controls;
  private final Owned owned;

  FormFields(Words words, Controls controls, Owned owned) {
    this.words = words;
    this.controls = controls;
    this.owned = owned;
  }

  /**
   * A working copy to be shown.
   *
   * @param checked whether what is missing is named at its fields
   * @param changing the field of a school that is to be typed anew; empty for none
   */
  record Draft(DraftView view, Posted posted, boolean checked, String changing) {}

  /** The sections that have fields, each with how far it is. */
  List<SectionView> sections(Tx tx, Draft draft) {
    return draft.view().sections().stream()
        .filter(it -> !it.fields().isEmpty())
        .map(it ->
            new SectionView(
                it.section().id(), it.section().title(), state(it), fields(tx, draft, it.fields())))
        .toList();
  }

  private static SectionView.State state(pingyou.application.draft.SectionView section) {
    if (section.fields().stream().allMatch(it -> it.state() == State.LOCKED)) {
      return SectionView.State.LOCKED;
    }
    return switch (section.progress()) {
      case NOT_BEGUN -> SectionView.State.NOT_BEGUN;
      case IN_PROGRESS -> SectionView.State.IN_PROGRESS;
      case DONE -> SectionView.State.DONE;
      case FAULTY -> SectionView.State.FAULTY;
    };
  }

  /** These fields, a city in the control of its county, a sealed one behind its consent. */
  List<FieldView> fields(Tx tx, Draft draft, List<pingyou.application.draft.FieldView> shown) {
    var fields = new ArrayList<FieldView>();
    for (var field : shown) {
      var consent = consentBefore(tx, draft, field.field());
      if (consent.isPresent()) {
        fields.add(consent(draft, consent.get()));
      } else if (isShown(draft, field.field()) && !standsInCounty(draft, field.field())) {
        fields.add(field(tx, draft, field));
      }
    }
    return fields;
  }

  private Optional<Agreement> consentBefore(Tx tx, Draft draft, Field field) {
    var opened = draft.view().opened();
    return opened.campaign().agreementsBefore(field).stream()
        .filter(it -> !owned.hasAgreed(tx, opened, it))
        .findFirst();
  }

  private FieldView consent(Draft draft, Agreement agreement) {
    var href = Owned.path(draft.view().opened()) + "/consent/" + agreement.id();
    return FieldView.of(
        CONSENT + agreement.id(),
        agreement.title(),
        null,
        new Control.Promise(
            words.say("page.consent.tick", "title", agreement.title()),
            new Link(words.say("page.consent.read"), href),
            false));
  }

  /** The name under which a form posts that somebody agrees. */
  static String consentName(Agreement agreement) {
    return CONSENT + agreement.id();
  }

  private static boolean standsInCounty(Draft draft, Field field) {
    return field instanceof Field.RegionChoice
        && draft.view().opened().track().form().fields().stream()
            .anyMatch(it ->
                it instanceof Field.RegionChoice region
                    && field.head().id().equals(region.within())
                    && isShown(draft, it));
  }

  /** A region that an answer has made needless isn't shown at all: nobody would know why. */
  private static boolean isShown(Draft draft, Field field) {
    var when = field.head().when();
    return when == null
        || !(field instanceof Field.RegionChoice)
        || draft
            .view()
            .field(field.head().id())
            .filter(it -> it.state() == State.HIDDEN)
            .flatMap(_ -> draft.view().field(when.field()))
            .filter(it -> !it.value().isEmpty())
            .isEmpty();
  }

  private FieldView field(Tx tx, Draft draft, pingyou.application.draft.FieldView shown) {
    var field = shown.field();
    var id = field.head().id();
    var posted = draft.posted();
    var value = posted.typed().getOrDefault(id, shown.value());
    var standing =
        new Controls.Standing(draft.view(), shown.state(), value, draft.changing().equals(id));
    return new FieldView(
        id,
        field.head().label(),
        field.head().hint().isEmpty() ? null : field.head().hint(),
        isOptional(shown),
        problem(draft, shown),
        note(shown),
        shown.remarks().isEmpty() ? null : String.join(" ", words.of(shown.remarks())),
        posted.own().get(id),
        isSaved(shown) ? saveUrl(draft, id) : null,
        controls.of(tx, field, standing));
  }

  private static boolean isOptional(pingyou.application.draft.FieldView shown) {
    return shown.state() == State.HIDDEN
        || (!shown.field().head().required() && shown.state() != State.LOCKED);
  }

  /** Whether its control saves itself; evidence is given on a page of its own. */
  private static boolean isSaved(pingyou.application.draft.FieldView shown) {
    return shown.state() != State.LOCKED && !FormPost.isApart(shown.field());
  }

  private static String saveUrl(Draft draft, String field) {
    return "/api/v1/applications/" + draft.view().opened().application().id() + "/fields/" + field;
  }

  private @Nullable String problem(Draft draft, pingyou.application.draft.FieldView shown) {
    var refused = draft.posted().faults().getOrDefault(shown.field().head().id(), List.of());
    if (!refused.isEmpty()) {
      return String.join(" ", words.of(refused));
    }
    var told = draft.checked() || shown.state() == State.FAULTY;
    return told && !shown.problems().isEmpty() ? words.of(shown.problems().getFirst()) : null;
  }

  private @Nullable String note(pingyou.application.draft.FieldView shown) {
    var returned =
        shown.returnedFor() == null
            ? ""
            : words.say("page.draft.returned", "reason", shown.returnedFor());
    var kept =
        Keeping.of(shown.field()) == Keeping.SEALED && !shown.shown().isEmpty()
            ? words.say("page.draft.kept", "value", shown.shown())
            : "";
    var said =
        Stream.of(returned, kept).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    return said.isEmpty() ? null : said;
  }

  /** Everything that must be changed, a link per field, in form order. */
  List<Problem> problems(Draft draft) {
    var posted = draft.posted();
    var refusals = new ArrayList<Refusal>();
    posted.faults().forEach((field, why) -> refusals.add(why.getFirst().about(field)));
    if (draft.checked()) {
      draft.view().missing().stream()
          .filter(it -> it.field() == null || !posted.faults().containsKey(it.field()))
          .forEach(refusals::add);
    }
    var order =
        draft.view().opened().track().form().fields().stream().map(it -> it.head().id()).toList();
    return refusals.stream()
        .sorted(Comparator.comparingInt(it -> order.indexOf(it.field())))
        .map(it -> problem(draft, it))
        .distinct()
        .toList();
  }

  private Problem problem(Draft draft, Refusal refusal) {
    var shown = Optional.ofNullable(refusal.field()).flatMap(draft.view()::field);
    if (shown.isEmpty()) {
      return new Problem("draft", words.of(refusal));
    }
    var head = shown.get().field().head();
    var sentence = refusal.key().equals(EMPTY) ? words.say("page.draft.empty") : words.of(refusal);
    var text = words.say("page.draft.problem", "label", head.label(), "sentence", sentence);
    return new Problem(anchor(draft, shown.get().field()), text);
  }

  private static String anchor(Draft draft, Field field) {
    var id = field.head().id();
    return draft.view().opened().track().form().fields().stream()
        .filter(it -> it instanceof Field.RegionChoice region && id.equals(region.within()))
        .filter(it -> isShown(draft, it))
        .map(it -> it.head().id() + "-city")
        .findFirst()
        .orElse(id);
  }
}
