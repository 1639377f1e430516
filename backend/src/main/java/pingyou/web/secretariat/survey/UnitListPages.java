package pingyou.web.secretariat.survey;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.desk.UnitLine;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.Steering;

/** {@code /secretariat/{campaign}/units}: what every unit has received, decided and sent. */
public final class UnitListPages {
  private final Ground ground;
  private final Steering steering;
  private final Recommending recommending;

  public UnitListPages(Ground ground, Steering steering, Recommending recommending) {
    this.ground = ground;
    this.steering = steering;
    this.recommending = recommending;
  }

  /** Which units are shown. */
  private enum Show {
    ALL,
    OPEN,
    SILENT,
    EXTENDED;

    boolean holds(UnitLine line) {
      return switch (this) {
        case ALL -> true;
        case OPEN -> line.isOpen();
        case SILENT -> line.isSilent();
        case EXTENDED -> line.isExtended();
      };
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Show of(Request request) {
      for (var show : values()) {
        if (show.word().equals(request.query("show"))) {
          return show;
        }
      }
      return ALL;
    }
  }

  /** The units of a level. */
  private record Layer(Tier tier, List<UnitLine> lines) {}

  public Answer list(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var layers =
              Tier.everRecommending(campaign).stream()
                  .map(tier -> layer(tx, tier))
                  .filter(it -> !it.lines().isEmpty())
                  .toList();
          var show = Show.of(request);
          var groups = new ArrayList<ListPage.Group>();
          for (var layer : layers) {
            groups.add(group(layer, show, request.arrivedAt()));
            closes(tx, layer.tier(), request.arrivedAt()).ifPresent(groups::add);
            rounds(tx, layer.tier(), request.arrivedAt()).ifPresent(groups::add);
          }
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.secretariat.units"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(),
                  groups);
          return Answer.page(
              "list", Map.of("page", page.filtered(filters(campaign, layers, show))));
        });
  }

  private Layer layer(Tx tx, Tier tier) {
    return new Layer(tier, recommending.unitLines().of(tx, tier));
  }

  private List<ListPage.Filter> filters(Campaign campaign, List<Layer> layers, Show current) {
    var filters = new ArrayList<ListPage.Filter>();
    for (var show : Show.values()) {
      var count = layers.stream().flatMap(it -> it.lines().stream()).filter(show::holds).count();
      var text =
          ground.words().say("page.units.show." + show.word(), "count", String.valueOf(count));
      var path = UnitPages.path(campaign);
      filters.add(
          new ListPage.Filter(
              text, show == Show.ALL ? path : path + "?show=" + show.word(), show == current));
    }
    return filters;
  }

  /** Silent units first, then what is still open, then the others that received anything. */
  private ListPage.Group group(Layer layer, Show show, Instant now) {
    var words = ground.words();
    var tier = layer.tier();
    var rows =
        layer.lines().stream()
            .filter(show::holds)
            .sorted(comparingInt(UnitListPages::urgency))
            .map(it -> row(it, now))
            .toList();
    var title = tier.campaign().tracks().size() == 1 ? "" : tier.track().title() + " ";
    return new ListPage.Group(
        title + tier.level().title(),
        tier.isRound() ? null : Spans.days(tier.level().window(), tier.campaign().zone()),
        rows,
        List.of(),
        words.say("page.units.none"));
  }

  /** When applying ends in each city, where cities say so themselves. */
  private Optional<ListPage.Group> closes(Tx tx, Tier tier, Instant now) {
    var rows =
        recommending.closes().all(tx, tier, now).stream()
            .map(it ->
                new Row(
                    Office.path(it.terms().unit()) + "/close",
                    ground.words().office(it.terms().region().name()),
                    Spans.closeFacts(ground.words(), it, now),
                    null,
                    null,
                    null))
            .toList();
    var title = ground.words().say("page.close.of", "track", tier.track().title());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListPage.Group(title, rows, List.of(), ""));
  }

  /** Whether each city's counties choose first, where cities say so themselves. */
  private Optional<ListPage.Group> rounds(Tx tx, Tier tier, Instant now) {
    var rows =
        recommending.rounds().all(tx, tier).stream()
            .map(it ->
                new Row(
                    Office.path(it.terms().unit()) + "/round",
                    ground.words().office(it.terms().region().name()),
                    Spans.roundFacts(ground.words(), it, now),
                    null,
                    null,
                    null))
            .toList();
    var title = ground.words().say("page.round.of", "track", tier.track().title());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListPage.Group(title, rows, List.of(), ""));
  }

  private static int urgency(UnitLine line) {
    if (line.isSilent()) {
      return 0;
    }
    if (line.isOpen()) {
      return 1;
    }
    return line.received() > 0 ? 2 : 3;
  }

  private Row row(UnitLine line, Instant now) {
    return new Row(
        UnitPages.path(line.terms()),
        ground.words().office(line.terms().region().name()),
        facts(line, now),
        extension(line, now),
        null,
        tag(line));
  }

  private List<String> facts(UnitLine line, Instant now) {
    var words = ground.words();
    var facts = new ArrayList<String>();
    var own = line.quota().own();
    if (own != null) {
      facts.add(words.say("page.quotas.own", "places", String.valueOf(own.count())));
    }
    if (line.received() == 0) {
      facts.add(words.say("page.units.received-none"));
      return facts;
    }
    facts.add(words.say("page.units.received", "count", String.valueOf(line.received())));
    facts.add(words.say("page.units.decided", "count", String.valueOf(line.decided())));
    var at = line.sentAt();
    if (at != null) {
      var time = Dates.moment(at, now, line.terms().campaign().zone());
      facts.add(words.say("page.units.sent", "time", time));
    }
    return facts;
  }

  private @Nullable String extension(UnitLine line, Instant now) {
    var close = Dates.close(line.window().closesAt(), now, line.terms().campaign().zone());
    return line.isExtended() ? ground.words().say("page.bureau.extended", "deadline", close) : null;
  }

  private static @Nullable Tag tag(UnitLine line) {
    if (line.sentAt() != null) {
      return Tag.SENT;
    }
    if (line.isSilent()) {
      return Tag.SILENT;
    }
    if (!line.isOpen()) {
      return null;
    }
    return line.decided() == 0
        ? Tag.NOT_HANDLED
        : line.decided() < line.received() ? Tag.HALF_DECIDED : Tag.NOT_SENT;
  }
}
