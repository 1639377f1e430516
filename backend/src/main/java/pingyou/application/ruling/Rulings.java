package pingyou.application.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.application.answer.SchoolClaims;
import pingyou.application.ruling.Ruling.Ground;
import pingyou.application.ruling.Ruling.Kind;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Notice;
import pingyou.notice.Outbox;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** What the secretariat decides on cases in the gaps between the windows, when nobody else acts. */
public final class Rulings {
  private static final int CLAUSE_LENGTH = 100;
  private static final int REASON_LENGTH = 300;

  private final Applications applications;
  private final Roles roles;
  private final SchoolClaims ofSchools;
  private final Outbox outbox;

  public Rulings(Applications applications, Roles roles, SchoolClaims ofSchools, Outbox outbox) {
    this.applications = applications;
    this.ofSchools = ofSchools;
    this.roles = roles;
    this.outbox = outbox;
  }

  /** Marks a case as formally faulty; the next level sees clause and reason. */
  public Outcome<Ruling> formalFault(
      Tx tx, UUID secretary, UUID application, Ground ground, Moment moment) {
    return decide(tx, secretary, application, new Decision(Kind.FORMAL_FAULT, ground), moment);
  }

  /** Excludes a case; its applicant is told. */
  public Outcome<Ruling> exclude(
      Tx tx, UUID secretary, UUID application, Ground ground, Moment moment) {
    return decide(tx, secretary, application, new Decision(Kind.EXCLUSION, ground), moment);
  }

  private Outcome<Ruling> decide(
      Tx tx, UUID secretary, UUID application, Decision decision, Moment moment) {
    var opened = applications.opened(tx, applications.lock(tx, application));
    var campaign = opened.campaign();
    if (!roles.has(tx, secretary, campaign.id(), Role.SECRETARIAT, null)) {
      return Outcome.refused(Refusal.of("ruling.secretariat-only"));
    }
    if (opened.track().gaps().stream().noneMatch(gap -> gap.contains(moment))) {
      return Outcome.refused(Refusal.of("ruling.gap-only"));
    }
    if (opened.application().status().after(Status.Act.EXCLUDE).isEmpty()) {
      return Outcome.refused(Refusal.of("ruling.not-open"));
    }
    var faults = faults(decision.ground());
    return faults.isEmpty()
        ? Outcome.done(decided(tx, secretary, opened, decision, moment))
        : new Outcome.Refused<>(faults);
  }

  private static List<Refusal> faults(Ground ground) {
    var faults = new ArrayList<Refusal>();
    fault(ground.clause(), CLAUSE_LENGTH, "ruling.clause").ifPresent(faults::add);
    fault(ground.reason(), REASON_LENGTH, "ruling.reason").ifPresent(faults::add);
    if (Notice.holdsPersonalNumber(ground.reason())) {
      faults.add(Refusal.of("ruling.personal"));
    }
    return faults;
  }

  private static Optional<Refusal> fault(String text, int max, String key) {
    return text.isEmpty() || text.codePointCount(0, text.length()) > max
        ? Optional.of(Refusal.of(key, "max", String.valueOf(max)))
        : Optional.empty();
  }

  private Ruling decided(Tx tx, UUID secretary, Opened opened, Decision decision, Moment moment) {
    var application = opened.application();
    var ground = decision.ground();
    var ruling =
        new Ruling(
            Ids.next(),
            application.id(),
            decision.kind(),
            ground.clause(),
            ground.reason(),
            secretary,
            moment.at());
    var mapper = tx.mapper(RulingMapper.class);
    mapper.insert(ruling, application.campaign());
    tx.audit(
        new AuditLine(
            Actor.person(secretary),
            switch (decision.kind()) {
              case FORMAL_FAULT -> "application.formal-fault";
              case EXCLUSION -> "application.exclude";
            },
            application.campaign(),
            application.id(),
            moment.at(),
            Map.of("ruling", ruling.id().toString(), "clause", ground.clause())));
    if (decision.kind() == Kind.EXCLUSION) {
      mapper.markExcluded(application.id());
      ofSchools.release(tx, application.id());
      outbox.add(tx, notice(opened, ruling));
    }
    return ruling;
  }

  private static Notice notice(Opened opened, Ruling ruling) {
    var application = opened.application();
    return Notice.of(
        application.campaign(),
        "application.excluded",
        application.person(),
        application.id().toString(),
        Map.of(
            "campaign",
            opened.campaign().shortTitle(),
            "number",
            String.valueOf(application.number()),
            "reason",
            ruling.reason()),
        null,
        ruling.at());
  }

  /** All rulings on an application, oldest first. */
  public List<Ruling> of(Tx tx, UUID application) {
    return ofAll(tx, List.of(application));
  }

  /** All rulings on these applications, oldest first. */
  public List<Ruling> ofAll(Tx tx, Collection<UUID> applications) {
    return applications.isEmpty() ? List.of() : tx.mapper(RulingMapper.class).ofAll(applications);
  }

  private record Decision(Kind kind, Ground ground) {}
}
