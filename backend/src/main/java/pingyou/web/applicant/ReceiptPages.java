package pingyou.web.applicant;

import java.util.Map;
import java.util.Optional;
import pingyou.application.Applications;
import pingyou.application.submission.Receipt;
import pingyou.application.view.CaseView;
import pingyou.campaign.form.Field;
import pingyou.store.Tx;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.MessagePage;
import pingyou.web.page.ReceiptPage;
import pingyou.web.part.Dates;
import pingyou.web.part.Figures;
import pingyou.web.part.chart.QrCode;

/** {@code /apply/{id}/receipt}, and the open page by which anyone may check one. */
public final class ReceiptPages {
  private final Ground ground;
  private final Applying applying;

  public ReceiptPages(Ground ground, Applying applying) {
    this.ground = ground;
    this.applying = applying;
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            request
                .id("id")
                .flatMap(id -> applying.caseViews().view(tx, Owned.viewer(request), id))
                .map(view -> Answer.page("receipt", Map.of("page", page(request, view))))
                .orElse(Answer.missing()));
  }

  private ReceiptPage page(Request request, CaseView view) {
    var opened = view.opened();
    var receipt = view.receipt();
    var zone = opened.campaign().zone();
    var at = receipt.moment().at();
    var path = "/genuine/" + opened.campaign().id() + "/" + receipt.number() + "/" + receipt.hash();
    return new ReceiptPage(
        request.shell(),
        opened.campaign().title(),
        receipt.number(),
        view.line().applicantName(),
        view.line().schoolName(),
        opened.track().title(),
        new ReceiptPage.Submitted(
            Dates.full(at, zone),
            receipt.revision(),
            Dates.fullWithSeconds(receipt.moment().receivedAt(), zone),
            Dates.fullWithSeconds(at, zone)),
        cell(view, Field.IdNumber.class).map(CaseView.Cell::shown).orElse(""),
        cell(view, Field.Secret.class).filter(CaseView.Cell::given).isPresent(),
        new ReceiptPage.Promise(
            receipt.promiseText(), receipt.promiseVersion(), Dates.full(at, zone)),
        Figures.checksum(receipt.hash()),
        opened.levels().stream()
            .map(it -> new ReceiptPage.Level(it.title(), Spans.days(it.window(), zone)))
            .toList(),
        QrCode.of(ground.url().of(path)),
        Dates.full(request.arrivedAt(), zone),
        "/apply/" + opened.application().id() + "/progress");
  }

  private static Optional<CaseView.Cell> cell(CaseView view, Class<? extends Field> kind) {
    return view.parts().stream()
        .flatMap(it -> it.cells().stream())
        .filter(it -> kind.isInstance(it.field()))
        .findFirst();
  }

  /** Says to anyone whether a number and a hash belong to the submission that counts now. */
  public Answer genuine(Request request) {
    var receipt = ground.database().read(tx -> receipt(tx, request));
    var words = ground.words();
    if (receipt.isEmpty()) {
      return Words.told(request, MessagePage.Kind.CHECKED, words.say("page.genuine.unknown"), null);
    }
    var number = receipt.get().number();
    return Words.told(
        request,
        MessagePage.Kind.CHECKED,
        receipt.get().hash().equals(request.param("hash"))
            ? words.say("page.genuine.yes", "number", number)
            : words.say("page.genuine.replaced", "number", number),
        null);
  }

  private Optional<Receipt> receipt(Tx tx, Request request) {
    Applications applications = applying.applications();
    return applications
        .byNumber(tx, request.param("campaign"), request.param("number"))
        .flatMap(it -> applying.submissions().receipt(tx, it));
  }
}
