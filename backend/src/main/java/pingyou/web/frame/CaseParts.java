package pingyou.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine.Mark;
import pingyou.application.enclosure.Enclosed;
import pingyou.application.view.CaseView;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Proof;
import pingyou.recommendation.desk.Said;
import pingyou.web.part.Figures;
import pingyou.web.part.Link;
import pingyou.web.part.form.Enclosure;
import pingyou.web.plain.CasePage;

/** A submitted case as a page reads it out. */
public final class CaseParts {
  private CaseParts() {}

  /**
   * @param reveal text of the link by which a sealed value is asked for, and the page's address
   *     before the field's id; null where nobody may ask
   */
  public static List<CasePage.Part> of(CaseView view, @Nullable Link reveal) {
    return view.parts().stream()
        .filter(it -> !it.cells().isEmpty())
        .map(it ->
            new CasePage.Part(
                it.title(), it.cells().stream().map(cell -> cell(cell, reveal)).toList()))
        .toList();
  }

  /** What is said of a case that was returned; empty where none was. */
  public static Optional<String> correction(Words words, CaseView view) {
    if (view.line().marks().contains(Mark.UNCORRECTED)) {
      return Optional.of(words.say("page.case.uncorrected"));
    }
    return view.correction() == null
        ? Optional.empty()
        : Optional.of(words.say("page.case.returned"));
  }

  /** What the levels said of it, as a section of its own; none if nothing was said. */
  public static Stream<CasePage.Part> opinions(Words words, List<Said> said) {
    return said.isEmpty()
        ? Stream.of()
        : Stream.of(
            new CasePage.Part(
                words.say("page.opinion.part"),
                said.stream().map(it -> opinion(words, it)).toList()));
  }

  private static CasePage.Cell opinion(Words words, Said said) {
    var opinion = said.opinion();
    var cell = said.level().opinion();
    var seal = cell.seal() ? (opinion.sealed() ? "sealed" : "unsealed") : "no-seal";
    var text =
        words.say(
            "page.opinion.said." + seal,
            "text",
            opinion.text(),
            "unit",
            words.office(said.unit()),
            "signer",
            opinion.signer(),
            "day",
            opinion.signedOn().toString());
    return new CasePage.Cell(cell.title(), text, CasePage.Blank.LEFT, false, null);
  }

  private static CasePage.Cell cell(CaseView.Cell cell, @Nullable Link reveal) {
    var asked =
        reveal == null || !cell.mayLook() || !cell.given()
            ? null
            : new Link(reveal.text(), reveal.href() + cell.field().head().id());
    return new CasePage.Cell(
        cell.field().head().label(),
        cell.shown().isEmpty() ? null : cell.shown(),
        blank(cell),
        cell.field() instanceof Field.Link,
        enclosure(cell.enclosed()),
        asked);
  }

  /** Links and files as pages show them. */
  public static Enclosure enclosure(Enclosed enclosed) {
    var handover = enclosed.handover();
    return enclosed.isNothing()
        ? Enclosure.NOTHING
        : new Enclosure(
            enclosed.proofs().stream().map(CaseParts::entry).toList(),
            handover == null
                ? null
                : new Enclosure.Handover(
                    handover.note(), handover.isReceived(), handover.takenBack()));
  }

  private static Enclosure.Entry entry(Proof proof) {
    var file = proof.file();
    return new Enclosure.Entry(
        proof.title(),
        file == null ? proof.title() : "/files/" + file.id(),
        file == null ? null : Figures.bytes(file.bytes()),
        proof.note().isEmpty() ? null : proof.note(),
        Boolean.TRUE.equals(proof.original()));
  }

  private static CasePage.Blank blank(CaseView.Cell cell) {
    if (cell.field() instanceof Field.ReviewerOwned) {
      return CasePage.Blank.REVIEWERS;
    }
    return cell.given() ? CasePage.Blank.KEPT : CasePage.Blank.LEFT;
  }
}
