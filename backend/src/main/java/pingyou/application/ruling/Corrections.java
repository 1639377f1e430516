package pingyou.application.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Notice;
import pingyou.notice.Outbox;
import pingyou.notice.wording.Dates;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** Returns for correction, from a case's submission until applying closes. */
public final class Corrections {
  private static final int REASON_LENGTH = 300;

  private final Applications applications;
  private final Roles roles;
  private final Regions regions;
  private final UnaryOperator<String> offices;
  private final Outbox outbox;

  /**
   * @param offices region's name → how its office is called
   */
  public Corrections(
      Applications applications,
      Roles roles,
      Regions regions,
      UnaryOperator<String> offices,
      Outbox outbox) {
    this.applications = applications;
    this.roles = roles;
    this.regions = regions;
    this.offices = offices;
    this.outbox = outbox;
  }

  /**
   * Returns a case to its applicant, who is told; only an official of the office at which it came
   * in may, and the secretariat where that is the province. The submission counts on until the
   * applicant submits again.
   *
   * @param reasons why, by field id, at least one
   */
  public Outcome<Correction> returnCase(
      Tx tx, UUID official, UUID application, Map<String, String> reasons, Moment moment) {
    var opened = applications.opened(tx, applications.lock(tx, application));
    var refusal = refusal(tx, official, opened, moment);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    var faults = faults(opened, reasons);
    return faults.isEmpty()
        ? Outcome.done(returned(tx, official, opened, reasons, moment))
        : new Outcome.Refused<>(faults);
  }

  private Optional<Refusal> refusal(Tx tx, UUID official, Opened opened, Moment moment) {
    var application = opened.application();
    var office = office(opened);
    var applying = opened.applying();
    if (office.filter(it -> mayActAt(tx, official, opened, it)).isEmpty()) {
      return Optional.of(Refusal.of("correction.office-only"));
    }
    if (!applying.contains(moment)) {
      var deadline = Dates.close(applying.closesAt(), opened.campaign().zone());
      return Optional.of(Refusal.of("correction.closed", "deadline", deadline));
    }
    return application.status().after(Status.Act.RETURN).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of("correction.not-open"));
  }

  private boolean mayActAt(Tx tx, UUID person, Opened opened, String office) {
    var campaign = opened.campaign();
    return office.equals(campaign.region())
        ? roles.has(tx, person, campaign.id(), Role.SECRETARIAT, null)
        : roles.has(tx, person, campaign.id(), Role.OFFICIAL, office);
  }

  private static List<Refusal> faults(Opened opened, Map<String, String> reasons) {
    if (reasons.isEmpty()) {
      return List.of(Refusal.of("correction.nothing"));
    }
    var fields =
        opened.track().form().fields().stream()
            .filter(field -> !(field instanceof Field.ReviewerOwned))
            .map(field -> field.head().id())
            .toList();
    var faults = new ArrayList<Refusal>();
    for (var it : reasons.entrySet()) {
      fault(fields, it.getKey(), it.getValue().strip())
          .ifPresent(refusal -> faults.add(refusal.about(it.getKey())));
    }
    return faults;
  }

  private static Optional<Refusal> fault(List<String> fields, String field, String reason) {
    if (!fields.contains(field)) {
      return Optional.of(Refusal.of("application.no-field"));
    }
    if (reason.isEmpty()) {
      return Optional.of(Refusal.of("correction.reason"));
    }
    return reason.codePointCount(0, reason.length()) > REASON_LENGTH
        ? Optional.of(Refusal.of("correction.reason-length", "max", String.valueOf(REASON_LENGTH)))
        : Optional.empty();
  }

  private Correction returned(
      Tx tx, UUID official, Opened opened, Map<String, String> reasons, Moment moment) {
    var application = opened.application();
    var correction =
        new Correction(
            Ids.next(),
            application.id(),
            Objects.requireNonNull(application.submission()),
            official,
            moment,
            stripped(reasons));
    var mapper = tx.mapper(CorrectionMapper.class);
    mapper.insert(correction, application.campaign());
    for (var it : correction.reasons().entrySet()) {
      mapper.insertReason(correction.id(), application.campaign(), it.getKey(), it.getValue());
    }
    mapper.markReturned(application.id());
    tx.audit(
        new AuditLine(
            Actor.person(official),
            "application.return",
            application.campaign(),
            application.id(),
            moment.at(),
            Map.of(
                "fields",
                String.join(",", correction.reasons().keySet().stream().sorted().toList()))));
    outbox.add(tx, notice(opened, correction));
    return correction;
  }

  private static Map<String, String> stripped(Map<String, String> reasons) {
    return reasons.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().strip()));
  }

  private Notice notice(Opened opened, Correction correction) {
    var application = opened.application();
    var campaign = opened.campaign();
    return Notice.of(
        application.campaign(),
        "application.returned",
        application.person(),
        correction.id().toString(),
        Map.of(
            "campaign",
            campaign.shortTitle(),
            "number",
            String.valueOf(application.number()),
            "office",
            name(opened),
            "count",
            String.valueOf(correction.reasons().size()),
            "deadline",
            Dates.close(opened.applying().closesAt(), campaign.zone())),
        null,
        correction.moment().at());
  }

  /** The region of the office at which the case comes in. */
  private Optional<String> office(Opened opened) {
    return Optional.ofNullable(opened.application().county())
        .flatMap(regions::find)
        .flatMap(it -> regions.over(it.code(), opened.track().entry(it.kind()).kind()));
  }

  /** For the province the secretariat acts, in the name of whoever issued the rules. */
  private String name(Opened opened) {
    var campaign = opened.campaign();
    return office(opened)
        .filter(it -> !it.equals(campaign.region()))
        .flatMap(regions::find)
        .map(Region::name)
        .map(offices)
        .orElse(campaign.issuer());
  }

  /** The last return of an application, whether it was corrected or not. */
  public Optional<Correction> last(Tx tx, Application application) {
    var mapper = tx.mapper(CorrectionMapper.class);
    var row = mapper.last(application.id());
    if (row == null) {
      return Optional.empty();
    }
    var reasons =
        mapper.reasons(row.id()).stream()
            .collect(
                Collectors.toMap(CorrectionMapper.Reason::field, CorrectionMapper.Reason::reason));
    return Optional.of(
        new Correction(
            row.id(),
            application.id(),
            row.submission(),
            row.person(),
            new Moment(row.at(), row.receivedAt()),
            reasons));
  }
}
