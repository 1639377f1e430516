package pingyou.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.recommendation.remedy.Remedies;
import pingyou.recommendation.remedy.Remedy;
import pingyou.web.frame.Words;
import pingyou.web.part.Faults;
import pingyou.web.part.Link;
import pingyou.web.part.Tag;

/** What keeps a list from being sent, each with the links that put it right. */
final class Obstacles {
  private final Words words;

  Obstacles(Words words) {
    this.words = words;
  }

  List<Faults.Obstacle> of(Desk desk) {
    var unit = desk.terms().unit();
    var tied = desk.obstacles().stream().filter(Remedies::isTied).findFirst().orElse(null);
    return desk.obstacles().stream()
        .map(it ->
            new Faults.Obstacle(
                words.of(it.refusal()),
                it.equals(tied) ? remedies(desk) : null,
                null,
                it.repairs().stream().map(repair -> link(repair, unit, it)).toList()))
        .toList();
  }

  /** What would be the least to change, said once for all that collides. */
  private @Nullable String remedies(Desk desk) {
    var said = desk.remedies().stream().map(this::remedy).collect(Collectors.joining());
    return said.isEmpty() ? null : said;
  }

  private String remedy(Remedy remedy) {
    var steps =
        remedy.steps().stream()
            .map(it ->
                words.say(
                    it.adds() ? "page.remedy.add" : "page.remedy.drop",
                    "track",
                    it.track(),
                    "name",
                    it.name()))
            .collect(Collectors.joining("，"));
    return words.say(
        remedy.keepsAll() ? "page.remedy.keeping" : "page.remedy.smallest",
        "count",
        String.valueOf(remedy.steps().size()),
        "steps",
        steps);
  }

  private Link link(Obstacle.Repair repair, Unit unit, Obstacle obstacle) {
    var paper = obstacle.values().get("paper");
    return paper == null
        ? repair(repair, unit, obstacle.about())
        : new Link(words.say("page.papers.write"), Office.papers(unit) + "/" + paper);
  }

  Link repair(Obstacle.Repair repair, Unit unit, @Nullable Candidate about) {
    var at = about == null ? Office.path(unit) : Office.path(unit, about.application());
    return switch (repair) {
      case CHOOSE -> new Link(words.say("page.desk.choose"), Office.path(unit) + "?list=open");
      case WRITE_OPINION -> new Link(words.say("page.opinion.title"), at + "/opinion");
      case GIVE_REASON -> new Link(words.say("page.recommend.give-reason"), at + "/recommend");
      case DECLINE -> new Link(words.say("page.decline.do"), at + "/decline");
      case ORDER -> new Link(words.say("page.desk.order"), Office.path(unit) + "#order");
      case ASK_RULING -> new Link(words.say("page.platform.ask.title"), at + "/platform");
      case WRITE_PAPER -> new Link(words.say("page.papers.write"), Office.papers(unit));
      case LEAVE_OPEN -> new Link(words.say("page.undecide.do"), at + "/undecide");
    };
  }

  /** What is to be known beside its tag: the last formal fault, and what was ruled by case. */
  static List<String> details(Candidate candidate, Map<UUID, String> rulings) {
    var faults = candidate.faults();
    var fault = faults.isEmpty() ? null : faults.getLast().reason();
    return Stream.of(fault, rulings.get(candidate.application())).filter(Objects::nonNull).toList();
  }

  static Tag tag(Desk desk, Line line) {
    if (line.obstacles().isEmpty()) {
      return desk.isUnsent() || desk.sendings().isEmpty() ? Tag.SENDABLE : Tag.SENT;
    }
    return switch (line.obstacles().getFirst().kind()) {
      case NO_OPINION -> Tag.OPINION_MISSING;
      case FAULTY -> Tag.FORMALLY_FAULTY;
      case OVER_QUOTA, NO_PLACES -> Tag.OVER_QUOTA;
      case NO_SCORE -> Tag.CARDS_MISSING;
      case OUT_OF_ORDER -> Tag.OUT_OF_ORDER;
      case NO_SUPPORT, OTHER_SUPPORT, NOBODY_SUPPORTS -> Tag.SUPPORT_MISSING;
      case PLATFORM_UNKNOWN, PLATFORM_REASON -> Tag.PLATFORM_NOT_CONNECTED;
      case PLATFORM_ASKED -> Tag.PLATFORM_ASKED;
      case PLATFORM_UNFIT -> Tag.PLATFORM_UNFIT;
      case PAST_WINNER, LIKE_WINNER -> Tag.PAST_WINNER;
      case NOTHING_CHOSEN, SUPPORT_LOST, PAPER_MISSING, PAPER_UNFINISHED -> Tag.NOT_HANDLED;
    };
  }
}
