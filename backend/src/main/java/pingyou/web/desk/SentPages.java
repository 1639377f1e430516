package pingyou.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.person.Person;
import pingyou.recommendation.Sending;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.SentList;
import pingyou.store.Hashes;
import pingyou.store.Json;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spreadsheet;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.MessagePage;
import pingyou.web.page.SentPage;
import pingyou.web.part.Dates;
import pingyou.web.part.Figures;
import pingyou.web.part.Link;

/** What leaves a desk: the list that was sent last, on paper and as a table, and the whole desk. */
public final class SentPages {
  private final Ground ground;
  private final Recommending recommending;
  private final Persons persons;
  private final Cases cases;
  private final Csv csv;

  public SentPages(Ground ground, Recommending recommending, Persons persons, Cases cases) {
    this.ground = ground;
    this.recommending = recommending;
    this.persons = persons;
    this.cases = cases;
    this.csv = new Csv(ground.words());
  }

  /** A list that was sent, with its cases by id. */
  private record Sent(Desk desk, Sending sending, Map<UUID, CaseLine> lines) {
    CaseLine line(UUID application) {
      return Objects.requireNonNull(lines.get(application));
    }
  }

  /** What is made of a list. */
  private interface Work {
    Answer on(Tx tx, Sent sent);
  }

  private Answer on(Request request, Function<Tx, Outcome<Desk>> desks, Work work) {
    var words = ground.words();
    return ground
        .database()
        .write(tx ->
            switch (desks.apply(tx)) {
              case Refused<Desk>(var why) -> words.page(request, why, null);
              case Done<Desk>(var desk) ->
                  sent(tx, desk)
                      .map(it -> work.on(tx, it))
                      .orElseGet(() ->
                          Words.told(
                              request,
                              MessagePage.Kind.NOTHING_YET,
                              words.say("page.bureau.nothing-sent"),
                              new Link(
                                  words.say("page.desk.back"), Office.path(desk.terms().unit()))));
            });
  }

  private Optional<Sent> sent(Tx tx, Desk desk) {
    return desk.sendings().isEmpty()
        ? Optional.empty()
        : Optional.of(sent(tx, desk, desk.sendings().getLast()));
  }

  private Sent sent(Tx tx, Desk desk, Sending sending) {
    var list = sending.list();
    var ids =
        Stream.concat(
                list.picks().stream().map(SentList.Pick::application),
                list.declined().stream().map(SentList.Declined::application))
            .toList();
    var lines =
        cases.findAll(tx, ids).stream()
            .collect(Collectors.toMap(CaseLine::application, Function.identity()));
    return new Sent(desk, sending, lines);
  }

  public Answer show(Request request) {
    var unit = Office.unit(request);
    return on(
        request,
        tx -> recommending.desks().of(tx, request.person(), unit),
        (tx, sent) -> Answer.page("sent", Map.of("page", page(tx, request, sent))));
  }

  private SentPage page(Tx tx, Request request, Sent sent) {
    var words = ground.words();
    var terms = sent.desk().terms();
    var zone = terms.campaign().zone();
    var by = persons.people().find(tx, sent.sending().by()).map(Person::name).orElse("");
    var self = Office.path(terms.unit());
    return new SentPage(
        request.shell(),
        terms.campaign().title(),
        terms.tier().track().title(),
        words.office(terms.region().name()),
        terms.level().title(),
        Office.recipient(words, sent.desk()),
        words.say(
            "page.sent.sent",
            "number",
            String.valueOf(sent.sending().sequence()),
            "person",
            by,
            "time",
            Dates.full(sent.sending().moment().at(), zone)),
        sent.sending().list().picks().stream().map(it -> pick(sent, it)).toList(),
        declined(sent),
        Figures.checksum(Hashes.sha256(Json.write(sent.sending().list()))),
        Dates.full(request.arrivedAt(), zone),
        new SentPage.Ways(self, self + "/sent/table"));
  }

  private SentPage.Pick pick(Sent sent, SentList.Pick pick) {
    var line = sent.line(pick.application());
    var opinion = pick.opinion();
    return new SentPage.Pick(
        pick.rank(),
        line.applicantName(),
        line.number(),
        line.schoolName(),
        opinion == null ? null : opinion.text(),
        opinion == null ? null : signed(opinion, sent.desk().terms()),
        pick.note());
  }

  private String signed(Opinion opinion, Terms terms) {
    var signed = opinion.signer() + " " + opinion.signedOn();
    var seal = opinion.sealed() ? "page.opinion.sealed" : "page.opinion.unsealed";
    return terms.level().opinion().seal() ? signed + " " + ground.words().say(seal) : signed;
  }

  private static List<SentPage.Declined> declined(Sent sent) {
    return sent.sending().list().declined().stream()
        .map(it -> {
          var line = sent.line(it.application());
          return new SentPage.Declined(
              line.applicantName(), line.number(), line.schoolName(), it.reason());
        })
        .toList();
  }

  /** The same as a table; that it was taken out is on record. */
  public Answer table(Request request) {
    var unit = Office.unit(request);
    return on(
        request,
        tx -> recommending.desks().export(tx, request.person(), unit, request.arrivedAt()),
        (_, sent) -> {
          var words = ground.words();
          var table = new Spreadsheet(words.say("page.sent.csv"));
          for (var pick : sent.sending().list().picks()) {
            var line = sent.line(pick.application());
            var opinion = pick.opinion();
            table.row(
                String.valueOf(pick.rank()),
                line.number(),
                line.applicantName(),
                line.schoolName(),
                line.subject(),
                line.stage(),
                opinion == null ? "" : opinion.text(),
                opinion == null ? "" : opinion.signer(),
                opinion == null ? "" : opinion.signedOn().toString(),
                opinion == null || !opinion.sealed() ? "" : words.say("page.opinion.sealed"));
          }
          return table.as(words.say("page.sent.file", "unit", sent.desk().terms().region().name()));
        });
  }

  /** The whole desk as a table for a spreadsheet. */
  public Answer export(Request request) {
    var unit = Office.unit(request);
    var now = request.arrivedAt();
    var words = ground.words();
    return ground
        .database()
        .write(tx ->
            switch (recommending.desks().export(tx, request.person(), unit, now)) {
              case Done<Desk>(var desk) ->
                  csv.of(desk)
                      .as(words.say("page.desk.file", "unit", desk.terms().region().name()));
              case Refused<Desk>(var why) -> words.page(request, why, null);
            });
  }
}
