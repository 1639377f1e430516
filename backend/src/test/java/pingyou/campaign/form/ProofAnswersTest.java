package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.ProofFile;
import pingyou.campaign.form.proof.Proofs;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

class ProofAnswersTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 3);
  private static final Regions REGIONS = new Regions(List.of());
  private static final ProofFile PDF =
      new ProofFile(new UUID(0, 1), "记录.pdf", FileType.PDF, 7, "a".repeat(64));
  private static final Field.Evidence WORKS =
      new Field.Evidence(
          head("works", true), 1, 2, Set.of(Field.Way.LINK, Field.Way.FILE), "", true, null);
  private static final Field.Evidence LINKS =
      new Field.Evidence(head("links", false), 0, 2, Set.of(Field.Way.LINK), "", false, null);
  private static final Field.Attachment STAMPED =
      new Field.Attachment(
          head("stamped", true), Set.of(FileType.PDF), 20, null, Field.Handing.PAGE);
  private static final Field.Attachment FILM =
      new Field.Attachment(
          head("film", true), Set.of(FileType.MP4), 400, 20, Field.Handing.OFFLINE);

  private static Head head(String id, boolean required) {
    return new Head(id, id, "", required, null, false, null);
  }

  private static Outcome<String> check(Field field, String typed) {
    return Answers.check(field, typed, Map.of(), REGIONS, TODAY);
  }

  private static String value(Proof... proofs) {
    return Proofs.write(List.of(proofs));
  }

  @Test
  void check_list_isKeptInItsOneForm_andChecksAsItselfAgain() {
    var typed =
        """
        [ {"note": " 一节课 ", "link": " http://a.example/1 ", "original": true, "more": 1},
          {"file": {"sha256": "%s", "bytes": 7, "type": "PDF", "name": "记录.pdf", "id": "%s"}} ]
        """
            .formatted(PDF.sha256(), PDF.id());
    var kept =
        value(Proof.ofLink("http://a.example/1").noted("一节课").marked(true), Proof.ofFile(PDF));

    assertThat(check(WORKS, typed)).isEqualTo(Outcome.done(kept));
    assertThat(check(WORKS, kept)).isEqualTo(Outcome.done(kept));
  }

  @Test
  void check_markWhereNobodyAsks_isLeftOut() {
    assertThat(check(LINKS, value(Proof.ofLink("http://a.example").marked(true))))
        .isEqualTo(Outcome.done(value(Proof.ofLink("http://a.example"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/1",
        "null",
        "[null]",
        "{}",
        "[{}]",
        "[{\"link\":\"http://a.example\",\"file\":{\"id\":\"x\"}}]",
        "[{\"file\":{}}]",
        "[{\"file\":{\"id\":null,\"name\":\"a\",\"type\":\"HTML\",\"bytes\":1,\"sha256\":\"b\"}}]"
      })
  void check_whatIsNoList_isRefused(String typed) {
    assertThat(check(WORKS, typed)).isEqualTo(no("works", "answer.enclosure.unreadable"));
  }

  @Test
  void check_eachRuleOfTheList_isHeld() {
    var link = Proof.ofLink("http://a.example");
    assertThat(check(WORKS, value(link, link, link)))
        .isEqualTo(no("works", "answer.evidence.too-many", "most", "2"));
    assertThat(check(LINKS, value(Proof.ofFile(PDF))))
        .isEqualTo(no("links", "answer.evidence.way"));
    assertThat(check(WORKS, value(Proof.ofLink("a.example"))))
        .isEqualTo(no("works", "answer.link.scheme"));
    assertThat(check(WORKS, value(link.noted("长".repeat(201)))))
        .isEqualTo(no("works", "answer.too-long", "length", "201", "max", "200", "over", "1"));
    var film = new ProofFile(new UUID(0, 2), "a.mp4", FileType.MP4, 7, "a".repeat(64));
    assertThat(check(WORKS, value(Proof.ofFile(film))))
        .isEqualTo(no("works", "answer.evidence.way"));
  }

  @Test
  void missing_namesWhatEachEntryLacks() {
    var form = new Form("表", "", List.of(new Section("one", "一", List.of(WORKS, LINKS))));
    var link = Proof.ofLink("http://a.example");

    assertThat(missing(form, Map.of())).containsExactly(Objections.empty(WORKS));
    assertThat(missing(form, Map.of("works", value(link, link.noted("二")))))
        .containsExactly(
            Refusal.of("answer.evidence.note", "number", "1").about("works"),
            Refusal.of("answer.evidence.original", "number", "2").about("works"));
    assertThat(missing(form, Map.of("works", value(link.noted("一").marked(false))))).isEmpty();
  }

  private static List<Refusal> missing(Form form, Map<String, String> values) {
    return Completeness.missing(form, values, REGIONS, TODAY);
  }

  @Test
  void check_attachment_comesInItsOwnWayAlone() {
    var uploaded = Attached.uploaded(PDF).write();
    var handed = Attached.handedOver(" 交给王老师 ").write();

    assertThat(check(STAMPED, uploaded)).isEqualTo(Outcome.done(uploaded));
    assertThat(check(STAMPED, handed)).isEqualTo(no("stamped", "answer.enclosure.unreadable"));
    assertThat(check(FILM, handed)).isEqualTo(Outcome.done(Attached.handedOver("交给王老师").write()));
    assertThat(check(FILM, uploaded)).isEqualTo(no("film", "answer.enclosure.unreadable"));
    assertThat(check(FILM, "已经交了")).isEqualTo(no("film", "answer.enclosure.unreadable"));
  }

  @Test
  void files_areThoseThatTheValueNames() {
    assertThat(Answers.files(WORKS, value(Proof.ofLink("http://a.example"), Proof.ofFile(PDF))))
        .containsExactly(PDF);
    assertThat(Answers.files(STAMPED, Attached.uploaded(PDF).write())).containsExactly(PDF);
    assertThat(Answers.files(FILM, Attached.handedOver("").write())).isEmpty();
    assertThat(Answers.files(new Field.Link(head("a", true)), "http://a.example")).isEmpty();
  }

  private static Outcome<String> no(String field, String key, String... values) {
    return Outcome.refused(Refusal.of(key, values).about(field));
  }
}
