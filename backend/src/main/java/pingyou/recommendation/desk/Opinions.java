package pingyou.recommendation.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.recommendation.Frozen;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.SentList.Pick;
import pingyou.store.Tx;

/**
 * What the levels have said of a case, as its form prints it: units by the lists that were frozen
 * at their closes, the province by what the secretariat has written.
 */
public final class Opinions {
  private final Chain chain;
  private final Ledger ledger;

  public Opinions(Chain chain, Ledger ledger) {
    this.chain = chain;
    this.ledger = ledger;
  }

  /** All that can be read by now, lowest level first. */
  public List<Said> of(Tx tx, Application application) {
    return passed(tx, application).flatMap(it -> said(tx, it, application).stream()).toList();
  }

  /** The same for the desk of a unit: what came with the case, and its own as it stands. */
  public List<Said> at(Tx tx, Terms desk, Application application) {
    return passed(tx, application)
        .filter(it -> it.level().kind().compareTo(desk.level().kind()) <= 0)
        .flatMap(it ->
            (it.unit().equals(desk.unit())
                    ? said(it, written(tx, it, application))
                    : said(tx, it, application))
                .stream())
        .toList();
  }

  private Stream<Terms> passed(Tx tx, Application application) {
    var region = application.county();
    return region == null
        ? Stream.of()
        : chain.campaign(application.campaign()).stream()
            .flatMap(it -> ledger.way(tx, it, application.track(), region).stream())
            .filter(it -> chain.isOnWay(it, region))
            .map(it -> chain.unitOf(it, region));
  }

  private Optional<Said> said(Tx tx, Terms terms, Application application) {
    return said(
        terms,
        terms.tier().recommends() ? sent(tx, terms, application) : written(tx, terms, application));
  }

  private static Optional<Said> said(Terms terms, Optional<Opinion> opinion) {
    return opinion.map(it -> new Said(terms.level(), terms.region().name(), it));
  }

  private Optional<Opinion> sent(Tx tx, Terms terms, Application application) {
    return ledger.frozen(tx, terms.unit()).map(Frozen::list).stream()
        .flatMap(list -> list.picks().stream())
        .filter(pick -> pick.application().equals(application.id()))
        .findFirst()
        .map(Pick::opinion);
  }

  private Optional<Opinion> written(Tx tx, Terms terms, Application application) {
    return ledger.entries(tx, terms.unit()).stream()
        .filter(entry -> entry.application().equals(application.id()))
        .findFirst()
        .map(Entry::opinion);
  }
}
