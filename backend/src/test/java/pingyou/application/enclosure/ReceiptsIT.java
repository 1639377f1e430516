package pingyou.application.enclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.TestParts.CAMPAIGN;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.PROVINCE;
import static pingyou.TestParts.inChat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.draft.DraftView;
import pingyou.application.submission.Receipt;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.Tx;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReceiptsIT {
  private static final String FILM = "film";
  private static final Moment NOW = Moment.of(IN_AUGUST);

  private TestParts parts;
  private Receipts receipts;
  private UUID secretary;

  @BeforeAll
  void build(Database database, @TempDir Path folder) {
    parts = new TestParts(database, CampaignFiles.withAttachments(folder));
    receipts = parts.application.receipts;
    secretary = parts.invited(Role.SECRETARIAT, PROVINCE);
  }

  private void handOver(Application draft, String note) {
    parts.act(tx -> parts.application.evidences.handOver(tx, inChat(draft), FILM, note));
  }

  private Outcome<Received> acted(Function<Tx, Outcome<Received>> act) {
    return parts.database.write(act);
  }

  private Outcome<Received> receive(UUID person, Application draft) {
    return parts.database.write(tx -> receipts.receive(tx, person, draft.id(), FILM, NOW));
  }

  private List<Refusal> missing(Application draft) {
    return view(draft).missing();
  }

  private DraftView view(Application draft) {
    var viewer = new Viewer(draft.person(), Standing.APPLICANT);
    return parts
        .database
        .read(tx -> parts.application.draftViews.view(tx, viewer, draft.id(), IN_AUGUST))
        .orElseThrow();
  }

  private Outcome<Receipt> submit(Application draft) {
    var promise = parts.track.promise().version();
    return parts.database.write(
        tx -> parts.application.submissions.submit(tx, inChat(draft), promise));
  }

  @Test
  void submit_withARequiredAttachmentByPost_waitsForTheRecordThatItIsThere() {
    var draft = parts.filled();
    assertThat(missing(draft))
        .containsExactly(Refusal.of("answer.empty", "hint", "拷在 U 盘里，寄到秘书处。").about(FILM));
    handOver(draft, "寄给王老师");
    var awaited = Refusal.of("attachment.awaited").about(FILM);
    assertThat(missing(draft)).containsExactly(awaited);
    assertThat(submit(draft)).isEqualTo(Outcome.refused(awaited));
    var version = parts.find(draft).version();
    TestParts.done(receive(secretary, draft));
    assertThat(missing(draft)).isEmpty();
    assertThat(parts.find(draft).version()).isEqualTo(version);
    assertThat(view(draft).field(FILM).orElseThrow().enclosed().handover())
        .isEqualTo(new Enclosed.Handover("寄给王老师", true, null));
    TestParts.done(submit(draft));
  }

  @Test
  void receive_isTheSecretariatsAlone_andOfWhatIsHandedOver() {
    var draft = parts.filled();
    assertThat(receive(secretary, draft))
        .isEqualTo(Outcome.refused(Refusal.of("attachment.not-handed")));
    handOver(draft, "");
    var only = Outcome.<Received>refused(Refusal.of("attachment.secretariat-only"));
    assertThat(receive(draft.person(), draft)).isEqualTo(only);
    assertThat(receive(parts.invited(Role.OFFICIAL, COUNTY), draft)).isEqualTo(only);
    var received = TestParts.done(receive(secretary, draft));
    assertThat(TestParts.done(receive(secretary, draft))).isEqualTo(received);
    assertThat(acted(tx -> receipts.receive(tx, secretary, draft.id(), "stamped", NOW)))
        .isEqualTo(Outcome.refused(Refusal.of("attachment.not-handed")));
  }

  @Test
  void takeBack_needsAReason_thatTheApplicantSees() {
    var draft = parts.filled();
    handOver(draft, "");
    var doubt = new Receipts.Doubt(draft.id(), FILM, "U 盘打不开");
    assertThat(acted(tx -> receipts.takeBack(tx, secretary, doubt, NOW)))
        .isEqualTo(Outcome.refused(Refusal.of("attachment.not-received")));
    TestParts.done(receive(secretary, draft));
    var why = new Receipts.Doubt(draft.id(), FILM, " ");
    assertThat(acted(tx -> receipts.takeBack(tx, secretary, why, NOW)))
        .isEqualTo(Outcome.refused(Refusal.of("attachment.reason", "max", "300").about("reason")));
    assertThat(acted(tx -> receipts.takeBack(tx, draft.person(), doubt, NOW)))
        .isEqualTo(Outcome.refused(Refusal.of("attachment.secretariat-only")));
    parts.act(tx -> receipts.takeBack(tx, secretary, doubt, NOW));
    assertThat(missing(draft)).extracting(Refusal::key).containsExactly("attachment.awaited");
    assertThat(view(draft).field(FILM).orElseThrow().enclosed().handover())
        .isEqualTo(new Enclosed.Handover("", false, "U 盘打不开"));
    TestParts.done(receive(secretary, draft));
    assertThat(missing(draft)).isEmpty();
  }

  @Test
  void handed_listsWhatWaits_withWhoseItIs() {
    var draft = parts.filled();
    handOver(draft, "交到前台");
    var mine =
        parts.database.read(tx -> receipts.handed(tx, parts.campaign, parts.track)).stream()
            .filter(it -> it.opened().application().id().equals(draft.id()))
            .toList();
    assertThat(mine)
        .extracting(it -> it.field().head().label(), Handed::note, Handed::at, Handed::received)
        .containsExactly(tuple("案例视频", "交到前台", IN_AUGUST, null));
    assertThat(mine.getFirst().facts().name()).startsWith("韦甲");
    assertThat(mine.getFirst().opened().campaign().id()).isEqualTo(CAMPAIGN);
  }
}
