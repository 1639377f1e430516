package pingyou.web.desk.unit;

import java.time.Instant;
import java.util.Optional;
import pingyou.campaign.rule.Outcome;
import pingyou.recommendation.chain.Terms;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.plain.AskPage;

/** Asks for a rule of a unit's own: its officials and the secretariat, and nobody else. */
final class OwnRules<T> {
  private final Ground ground;
  private final Recommending recommending;
  private final Office office;
  private final Standing<T> standing;
  private final Asks asks;

  OwnRules(Ground ground, Recommending recommending, Office office, Standing<T> standing) {
    this.ground = ground;
    this.recommending = recommending;
    this.office = office;
    this.standing = standing;
    this.asks = new Asks(ground.words());
  }

  /** The rule as it stands; empty where a unit has none of the kind. */
  interface Standing<T> {
    Optional<T> of(Tx tx, Terms unit, Instant now);
  }

  interface Asking<T> {
    AskPage page(Tx tx, Request request, T rule);
  }

  interface Setting<T> {
    Outcome<T> set(Tx tx, T rule);
  }

  Answer ask(Request request, Asking<T> asking) {
    return ground
        .database()
        .read(tx ->
            find(tx, request)
                .map(it -> asks.show(asking.page(tx, request, it)))
                .orElse(Answer.missing()));
  }

  Answer set(Request request, Asking<T> asking, Setting<T> setting) {
    return ground
        .database()
        .write(tx ->
            find(tx, request)
                .map(it ->
                    asks.then(
                        request,
                        setting.set(tx, it),
                        () -> asking.page(tx, request, it),
                        office.origin(tx, request)))
                .orElse(Answer.missing()));
  }

  private Optional<T> find(Tx tx, Request request) {
    return recommending
        .chain()
        .find(Office.unit(request))
        .filter(_ -> office.maySet(tx, request))
        .flatMap(it -> standing.of(tx, it, request.arrivedAt()));
  }
}
