package pingyou.web.applicant;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.application.Opened;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.draft.DraftView;
import pingyou.campaign.Agreement;
import pingyou.campaign.rule.Moment;
import pingyou.person.consent.Consents;
import pingyou.store.Tx;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.http.Request;

/** An applicant's own application, from the address of a page. */
public final class Owned {
  private final Applying applying;
  private final Consents consents;

  public Owned(Applying applying, Consents consents) {
    this.applying = applying;
    this.consents = consents;
  }

  /** The application of this request, if it is the reader's own. */
  public Optional<Opened> find(Tx tx, Request request) {
    return request
        .id("id")
        .flatMap(id -> applying.applications().find(tx, id))
        .filter(it -> it.person().equals(request.person()))
        .map(it -> applying.applications().opened(tx, it));
  }

  /** Its working copy. */
  public Optional<DraftView> draft(Tx tx, Request request) {
    var viewer = viewer(request);
    return request
        .id("id")
        .flatMap(id -> applying.draftViews().view(tx, viewer, id, request.arrivedAt()));
  }

  /** How the close came about, where the application's city set it; null where it didn't. */
  public @Nullable String closing(Tx tx, Opened opened, Words words, Instant now) {
    return applying
        .applications()
        .statedClose(tx, opened)
        .map(it -> Spans.stated(words, it, now, opened.campaign().zone()))
        .orElse(null);
  }

  static Viewer viewer(Request request) {
    return new Viewer(request.person(), Standing.APPLICANT);
  }

  boolean hasAgreed(Tx tx, Opened opened, Agreement agreement) {
    return consents.given(
        tx,
        opened.application().person(),
        opened.campaign().id(),
        agreement.id(),
        agreement.version());
  }

  /** The first agreement without which nothing at all is written, if it isn't given yet. */
  public Optional<Agreement> firstConsent(Tx tx, Opened opened) {
    return opened.campaign().agreements().stream()
        .filter(it -> it.askedBefore() == Agreement.AskedBefore.PERSONAL)
        .filter(it -> !hasAgreed(tx, opened, it))
        .findFirst();
  }

  /**
   * Keeps the consents that were ticked in a posted form.
   *
   * @return whether there were any
   */
  boolean agree(Tx tx, Request request, Opened opened) {
    var ticked =
        opened.campaign().agreements().stream()
            .filter(it -> !request.field(FormFields.consentName(it)).isEmpty())
            .toList();
    var moment = Moment.of(request.arrivedAt());
    ticked.forEach(agreement ->
        consents.give(tx, request.person(), opened.campaign().id(), agreement, moment));
    return !ticked.isEmpty();
  }

  public static String path(Opened opened) {
    return "/apply/" + opened.application().id();
  }
}
