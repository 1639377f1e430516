package pingyou.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.TestParts.CLOSE;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.draft.FieldView.State;
import pingyou.application.draft.SectionView.Progress;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DraftViewsIT {
  private final TestParts parts;

  DraftViewsIT(Database database) {
    parts = new TestParts(database);
  }

  @Test
  void view_ofAnEmptyDraft_namesAllThatIsMissing() {
    var view = own(parts.begun());
    assertThat(view.missing())
        .extracting(Refusal::field)
        .containsExactly(
            "name",
            "id-number",
            "city",
            "county",
            "school",
            "mobile",
            "subject",
            "stage",
            "space-url",
            "account",
            "password",
            "introduction",
            "school-admin",
            "space-notes",
            "resource-notes",
            "application-notes",
            "case",
            "preparation");
    assertThat(view.missing()).extracting(Refusal::key).containsOnly("answer.empty");
    assertThat(view.sections()).extracting(SectionView::progress).containsOnly(Progress.NOT_BEGUN);
    assertThat(state(view, "application-data")).isEqualTo(State.LOCKED);
    assertThat(state(view, "subject-other")).isEqualTo(State.HIDDEN);
    assertThat(state(view, "school-space-url")).isEqualTo(State.HIDDEN);
    assertThat(view.writable()).isTrue();
  }

  @Test
  void view_ofAFullDraft_hasNothingMissing_andNoPersonalValue() {
    var view = own(parts.filled());
    assertThat(view.missing()).isEmpty();
    assertThat(view.sectionsDone()).isEqualTo(8);
    assertThat(view.sections())
        .extracting(SectionView::progress)
        .containsExactly(
            Progress.DONE,
            Progress.DONE,
            Progress.DONE,
            Progress.DONE,
            Progress.DONE,
            Progress.DONE,
            Progress.DONE,
            Progress.DONE,
            Progress.NOT_BEGUN);
    var idNumber = field(view, "id-number");
    assertThat(idNumber.value()).isEmpty();
    assertThat(idNumber.shown()).startsWith("5200****");
    assertThat(field(view, "password").state()).isEqualTo(State.FILLED);
    assertThat(field(view, "password").shown()).isEmpty();
    assertThat(field(view, "password").value()).isEmpty();
    assertThat(field(view, "county").shown()).isEqualTo("三都水族自治县");
    assertThat(field(view, "county").value()).isEqualTo(COUNTY);
    assertThat(field(view, "case").length()).isEqualTo(700);
    assertThat(field(view, "resource-notes").aspectsMissing()).isEmpty();
    assertThat(field(view, "space-notes").aspectsMissing()).containsExactly();
  }

  @Test
  void view_marksWhatAnotherAnswerMadeWrong() {
    var draft = parts.filled();
    parts.answer(draft, "city", "遵义市");
    var view = own(draft);
    assertThat(view.missing())
        .extracting(Refusal::field, Refusal::key)
        .containsExactly(tuple("county", "answer.region.outside"));
    assertThat(state(view, "county")).isEqualTo(State.FAULTY);
    assertThat(view.sections().getFirst().progress()).isEqualTo(Progress.FAULTY);
    parts.answer(draft, "county", "播州区");
    assertThat(own(draft).missing())
        .extracting(Refusal::field, Refusal::key)
        .containsExactly(tuple("school", "application.school-elsewhere"));
  }

  @Test
  void view_asksWhatAChoiceMakesNecessary() {
    var draft = parts.filled();
    parts.answer(draft, "school-admin", "是");
    assertThat(own(draft).missing()).extracting(Refusal::field).containsExactly("school-space-url");
    assertThat(state(own(draft), "school-space-url")).isEqualTo(State.EMPTY);
    parts.answer(draft, "school-space-url", "http://www.example.cn/school");
    assertThat(own(draft).missing()).isEmpty();
    parts.answer(draft, "school-admin", "否");
    assertThat(state(own(draft), "school-space-url")).isEqualTo(State.HIDDEN);
    assertThat(own(draft).missing()).isEmpty();
  }

  @Test
  void view_isForItsOwner_andMaskedForTheSecretariat() {
    var draft = parts.filled();
    var secretary = parts.invited(Role.SECRETARIAT, TestParts.PROVINCE);
    var auditor = parts.invited(Role.AUDITOR, TestParts.PROVINCE);
    var official = parts.invited(Role.OFFICIAL, COUNTY);
    var byOffice = view(draft, new Viewer(secretary, Standing.SECRETARIAT), IN_AUGUST);
    assertThat(byOffice.orElseThrow().writable()).isFalse();
    assertThat(field(byOffice.orElseThrow(), "mobile").shown()).matches("138\\*{4}\\d{4}");
    assertThat(view(draft, new Viewer(auditor, Standing.AUDITOR), IN_AUGUST)).isPresent();
    for (var none :
        List.of(
            new Viewer(official, Standing.SECRETARIAT),
            new Viewer(official, Standing.COUNTY),
            new Viewer(official, Standing.APPLICANT),
            new Viewer(draft.person(), Standing.REVIEWER),
            new Viewer(draft.person(), Standing.AUDITOR))) {
      assertThat(view(draft, none, IN_AUGUST)).as(none.toString()).isEmpty();
    }
    assertThat(view(new UUID(1, 2), new Viewer(secretary, Standing.SECRETARIAT))).isEmpty();
  }

  @Test
  void view_afterTheClose_isNotWritable() {
    var draft = parts.begun();
    var owner = new Viewer(draft.person(), Standing.APPLICANT);
    assertThat(view(draft, owner, CLOSE.minusMillis(1)).orElseThrow().writable()).isTrue();
    assertThat(view(draft, owner, CLOSE).orElseThrow().writable()).isFalse();
  }

  @Test
  void section_isInProgress_untilNothingIsMissing() {
    var draft = parts.begun();
    parts.answer(draft, "account", "shili1");
    parts.act(tx -> parts.application.drafts.skip(tx, TestParts.inChat(draft), "space-url"));
    var view = own(draft);
    assertThat(view.sections().get(1).progress()).isEqualTo(Progress.IN_PROGRESS);
    assertThat(field(view, "space-url").skipped()).isTrue();
    assertThat(field(view, "space-url").problems())
        .extracting(Refusal::key)
        .containsExactly("answer.empty");
  }

  private DraftView own(Application draft) {
    return view(draft, new Viewer(draft.person(), Standing.APPLICANT), IN_AUGUST).orElseThrow();
  }

  private Optional<DraftView> view(Application draft, Viewer viewer, Instant now) {
    return parts.database.read(
        tx -> parts.application.draftViews.view(tx, viewer, draft.id(), now));
  }

  private Optional<DraftView> view(UUID application, Viewer viewer) {
    return parts.database.read(
        tx -> parts.application.draftViews.view(tx, viewer, application, IN_AUGUST));
  }

  private static FieldView field(DraftView view, String id) {
    return view.field(id).orElseThrow();
  }

  private static State state(DraftView view, String id) {
    return field(view, id).state();
  }
}
