package pingyou.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pingyou.application.Applications;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.store.Tx;

/** The cases that are to be reviewed: recommended by the level below, and counting still. */
public final class Docket {
  private final Base base;
  private final Cases cases;
  private final Applications applications;

  public Docket(Base base, Cases cases, Applications applications) {
    this.base = base;
    this.cases = cases;
    this.applications = applications;
  }

  /** What the level below recommended; answered through the wiring. */
  @FunctionalInterface
  public interface Base {
    List<UUID> recommended(Tx tx, String campaign, String track);
  }

  /** All cases of a track that are to be reviewed, by case number. */
  public List<Entrant> cases(Tx tx, Terms terms) {
    return entrants(tx, base.recommended(tx, terms.campaign().id(), terms.track().id()));
  }

  /** Those of these cases that count, by case number. */
  public List<Entrant> entrants(Tx tx, Collection<UUID> ids) {
    return lines(tx, ids).stream()
        .filter(line -> line.status().counts())
        .map(line -> new Entrant(person(tx, line.application()), line))
        .toList();
  }

  /** These cases by case number, in whatever state. */
  public List<CaseLine> lines(Tx tx, Collection<UUID> ids) {
    return cases.findAll(tx, ids);
  }

  /** Who applied. */
  public UUID person(Tx tx, UUID application) {
    return applications.find(tx, application).orElseThrow().person();
  }
}
