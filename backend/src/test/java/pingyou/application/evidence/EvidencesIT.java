package pingyou.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.TestParts.CITY;
import static pingyou.TestParts.CLOSE;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.PROVINCE;
import static pingyou.TestParts.inChat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.draft.Saved;
import pingyou.application.enclosure.Upload;
import pingyou.application.evidence.Evidences.Given;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.Proofs;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.Tx;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EvidencesIT {
  private static final String WORKS = "works";

  private final TestParts parts;
  private final Database database;
  private final Evidences evidences;

  EvidencesIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    evidences = parts.application.evidences;
  }

  private Upload upload(String name, String text) {
    try {
      var file = Files.createTempFile(TestParts.FILES.getParent(), "upload", "");
      return new Upload(Files.write(file, text.getBytes(StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<Saved> acted(Function<Tx, Outcome<Saved>> act) {
    return database.write(act);
  }

  private Outcome<Saved> add(Application draft, Given given) {
    return acted(tx -> evidences.add(tx, inChat(draft), WORKS, given));
  }

  private static Given link(String link, String note) {
    return new Given(link, null, note, true);
  }

  private Given file(String text) {
    return new Given("", upload("记录.pdf", text), "课堂记录", false);
  }

  private List<Proof> proofs(Application application) {
    return database
        .read(tx ->
            parts.application.draftViews.view(
                tx,
                new Viewer(application.person(), Standing.APPLICANT),
                application.id(),
                IN_AUGUST))
        .orElseThrow()
        .field(WORKS)
        .orElseThrow()
        .enclosed()
        .proofs();
  }

  private UUID fileOf(Application application) {
    return proofs(application).stream()
        .flatMap(it -> Stream.ofNullable(it.file()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void entries_areAddedChangedTakenOutAndUndone_oneAfterTheOther() {
    var draft = parts.filled();
    TestParts.done(add(draft, link("http://a.example/1", "第一")));
    TestParts.done(add(draft, file("%PDF-1.7")));
    parts.act(
        tx -> evidences.change(tx, inChat(draft), WORKS, 0, new Given("", null, "改过", false)));
    assertThat(proofs(draft))
        .extracting(Proof::title, Proof::note, Proof::original)
        .containsExactly(tuple("http://a.example/1", "改过", false), tuple("记录.pdf", "课堂记录", false));
    parts.act(tx -> evidences.remove(tx, inChat(draft), WORKS, 1));
    parts.act(tx -> evidences.remove(tx, inChat(draft), WORKS, 0));
    assertThat(proofs(draft)).isEmpty();
    parts.act(tx -> parts.application.drafts.undo(tx, inChat(draft)));
    parts.act(tx -> parts.application.drafts.undo(tx, inChat(draft)));
    assertThat(proofs(draft)).hasSize(2);
    assertThat(fetched(draft.person(), fileOf(draft))).isEqualTo("%PDF-1.7");
    parts.act(tx -> parts.application.drafts.undo(tx, inChat(draft)));
    assertThat(proofs(draft).getFirst())
        .isEqualTo(Proof.ofLink("http://a.example/1").noted("第一").marked(true));
  }

  private String fetched(UUID person, UUID file) {
    return database
        .read(tx -> parts.application.downloads.find(tx, person, file))
        .map(it -> {
          try {
            return Files.readString(it.path());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .orElse("");
  }

  @Test
  void add_whatCannotBeTaken_isRefused_andNothingIsKept() throws IOException {
    var draft = parts.filled();
    assertThat(add(draft, new Given("", null, "", null))).isEqualTo(no("evidence.nothing"));
    assertThat(add(draft, new Given("http://a.example", upload("a.pdf", "%PDF-"), "", null)))
        .isEqualTo(no("evidence.both"));
    assertThat(add(draft, new Given("", upload("a.pdf", ""), "", null)))
        .isEqualTo(no("file.empty"));
    assertThat(add(draft, new Given("", upload("a.pdf", "<html>"), "", null)))
        .isEqualTo(no("file.type", "types", "pdf、doc、docx、xls、xlsx、ppt、pptx、jpg、png"));
    var large = upload("a.pdf", "%PDF-");
    try (var bytes = new RandomAccessFile(large.path().toFile(), "rw")) {
      bytes.setLength(20 * 1024 * 1024 + 1);
    }
    assertThat(add(draft, new Given("", large, "", null)))
        .isEqualTo(no("file.too-big", "max", "20"));
    assertThat(add(draft, link("a.example", ""))).isEqualTo(no("answer.link.scheme"));
    assertThat(parts.find(draft).version()).isEqualTo(draft.version());
    assertThat(Files.exists(TestParts.FILES.resolve(draft.id().toString()))).isFalse();
  }

  @Test
  void change_byAnOldVersion_anotherPerson_orAfterTheClose_isRefused() {
    var draft = parts.filled();
    var old = new Edit(draft.id(), draft.person(), draft.version() - 1, Moment.of(IN_AUGUST));
    var given = link("http://a.example", "一");
    assertThat(acted(tx -> evidences.add(tx, old, WORKS, given)))
        .isEqualTo(Outcome.refused(Refusal.of("application.version")));
    var stranger = Edit.inChat(draft.id(), parts.person(), Moment.of(IN_AUGUST));
    assertThat(acted(tx -> evidences.add(tx, stranger, WORKS, given)))
        .isEqualTo(Outcome.refused(Refusal.of("application.none")));
    assertThat(acted(tx -> evidences.add(tx, inChat(draft, CLOSE), WORKS, given)))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(acted(tx -> evidences.remove(tx, inChat(draft), WORKS, 0)))
        .isEqualTo(no("evidence.gone"));
    assertThat(acted(tx -> evidences.add(tx, inChat(draft), "case", given)))
        .isEqualTo(Outcome.refused(Refusal.of("application.no-field").about("case")));
  }

  @Test
  void answer_withAnotherApplicationsFile_isRefused() {
    var theirs = parts.filled();
    TestParts.done(add(theirs, file("%PDF-theirs")));
    var value = Proofs.write(proofs(theirs));
    var mine = parts.filled();
    assertThat(acted(tx -> parts.application.drafts.answer(tx, inChat(mine), WORKS, value)))
        .isEqualTo(no("file.unknown"));
  }

  @Test
  void submission_holdsItsEntries_whateverTheCopyBecomes() {
    var draft = parts.filled();
    TestParts.done(add(draft, file("%PDF-submitted")));
    var first = parts.submit(draft);
    var file = fileOf(draft);
    parts.act(tx -> evidences.remove(tx, inChat(draft), WORKS, 0));
    assertThat(parts.find(draft).changed()).isTrue();
    var county = parts.invited(Role.OFFICIAL, COUNTY);
    assertThat(fetched(county, file)).isEqualTo("%PDF-submitted");
    TestParts.done(add(draft, file("%PDF-newer")));
    var newer = fileOf(draft);
    assertThat(fetched(county, newer)).isEmpty();
    assertThat(fetched(draft.person(), newer)).isEqualTo("%PDF-newer");
    var second = parts.submit(draft);
    assertThat(second.hash()).isNotEqualTo(first.hash());
    assertThat(fetched(county, newer)).isEqualTo("%PDF-newer");
    assertThat(fetched(county, file)).isEmpty();
  }

  @Test
  void files_areForThoseWhoMaySeeTheCaseAlone() {
    var draft = parts.filled();
    TestParts.done(add(draft, file("%PDF-1.7 secret")));
    var file = fileOf(draft);
    var county = parts.invited(Role.OFFICIAL, COUNTY);
    var neighbour = parts.invited(Role.OFFICIAL, "522731");
    var city = parts.invited(Role.OFFICIAL, CITY);
    var secretary = parts.invited(Role.SECRETARIAT, PROVINCE);
    var auditor = parts.invited(Role.AUDITOR, PROVINCE);
    var reviewer = parts.invited(Role.REVIEWER, "522731");
    assertThat(may(file, draft.person())).isTrue();
    assertThat(Stream.of(county, city, secretary, auditor, reviewer))
        .noneMatch(it -> may(file, it));
    parts.submit(draft);
    assertThat(Stream.of(county, secretary, auditor)).allMatch(it -> may(file, it));
    assertThat(Stream.of(neighbour, city, reviewer, parts.person())).noneMatch(it -> may(file, it));
    parts.sent.add(draft.id() + " " + CITY);
    parts.assigned.add(draft.id() + " " + reviewer);
    assertThat(Stream.of(city, reviewer)).allMatch(it -> may(file, it));
    assertThat(may(new UUID(1, 1), county)).isFalse();
  }

  private boolean may(UUID file, UUID person) {
    return database.read(tx -> parts.application.downloads.find(tx, person, file)).isPresent();
  }

  @Test
  void wipe_destroysTheFiles_andWhatNamesThem() {
    var draft = parts.filled();
    TestParts.done(add(draft, file("%PDF-1.7")));
    parts.submit(draft);
    var file = fileOf(draft);
    var kept = TestParts.FILES.resolve(draft.id().toString());
    assertThat(kept).isDirectoryContaining("glob:**");
    parts.application.personalWipe.wipe(parts.campaign, parts.track, CLOSE);
    assertThat(kept).doesNotExist();
    assertThat(may(file, draft.person())).isFalse();
    assertThat(proofs(draft)).isEmpty();
  }

  private static Outcome<Saved> no(String key, String... values) {
    return Outcome.refused(Refusal.of(key, values).about(WORKS));
  }
}
