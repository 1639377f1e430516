package pingyou.web.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.close.CityClose;
import pingyou.recommendation.close.CityRound;
import pingyou.recommendation.desk.Desk;
import pingyou.store.Tx;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.page.DeskPage;
import pingyou.web.part.Link;

/**
 * Where a desk leads: its own acts, the unit's papers, when applying ends with it and whether
 * others choose before it.
 */
final class DeskWays {
  private final Words words;
  private final Recommending recommending;

  DeskWays(Words words, Recommending recommending) {
    this.words = words;
    this.recommending = recommending;
  }

  /** Where its buttons lead. */
  DeskPage.Ways of(Tx tx, Desk desk, Instant now) {
    var self = Office.path(desk.terms().unit());
    var applying = recommending.closes().of(tx, desk.terms(), now).map(it -> applying(it, now));
    return new DeskPage.Ways(
        self,
        self + "/ranks",
        self + "/check",
        self + "/export",
        self + "/search",
        self + "/sent",
        applying.orElse(null),
        recommending.rounds().of(tx, desk.terms()).map(it -> round(it, now)).orElse(null));
  }

  private Link round(CityRound round, Instant now) {
    var text = words.say("page.round.desk", "round", Spans.round(words, round, now));
    return new Link(text, Office.path(round.terms().unit()) + "/round");
  }

  private Link applying(CityClose close, Instant now) {
    var text = words.say("page.close.desk", "close", Spans.close(words, close, now));
    return new Link(text, Office.path(close.terms().unit()) + "/close");
  }

  /** How far the unit's papers are; null where the rules ask for none. */
  @Nullable Link papers(Tx tx, Desk desk) {
    var terms = desk.terms();
    if (terms.campaign().paperwork(terms.level()).isEmpty()) {
      return null;
    }
    var list = recommending.checklists().of(tx, terms.campaign(), terms.region());
    var settled = String.valueOf(list.items().size() - list.open());
    var all = String.valueOf(list.items().size());
    return new Link(
        words.say("page.papers.settled", "count", settled, "all", all),
        Office.papers(terms.unit()));
  }
}
