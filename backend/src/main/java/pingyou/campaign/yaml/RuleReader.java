package pingyou.campaign.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import pingyou.campaign.points.Halves;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.PointsRule.Cell;
import pingyou.campaign.points.PointsRule.Item;
import pingyou.campaign.points.PointsRule.Items;
import pingyou.campaign.points.PointsRule.Judgement;
import pingyou.campaign.points.PointsRule.PerUnit;
import pingyou.campaign.points.PointsRule.Question;
import pingyou.campaign.points.PointsRule.Table;
import pingyou.campaign.points.PointsRule.Tier;
import pingyou.campaign.points.PointsRule.Tiers;
import pingyou.campaign.points.PointsRule.WinnersList;
import pingyou.campaign.points.PointsRule.WithRest;
import pingyou.campaign.points.PointsRule.YesNo;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rule.Assumed;

/**
 * The points rule of an indicator. One that leaves counts without points, gives two for the same,
 * or doesn't come to the indicator's points is refused; so is an open place that no decision
 * covers.
 */
final class RuleReader {
  private static final int MOST = 999_999;
  private static final int MOST_QUESTIONS = 4;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final List<String> PARTS =
      List.of("judgement", "per-unit", "tiers", "table", "yes-no", "winners-list");
  private static final List<String> KINDS =
      List.of("judgement", "items", "per-unit", "tiers", "table", "yes-no", "winners-list");

  /** A rule with the decisions that it rests on. */
  record Decided(PointsRule how, List<Assumed> assumed) {}

  private final Faults faults;
  private final Map<String, Reading> readings;

  private RuleReader(Faults faults, List<Reading> readings) {
    this.faults = faults;
    this.readings =
        readings.stream().collect(Collectors.toMap(Reading::id, it -> it, (first, _) -> first));
  }

  /**
   * @param halves the indicator's points
   * @param readings the indicator's figures, of which the rule counts some
   * @param decisions of the track
   */
  static Decided read(Entries rule, int halves, List<Reading> readings, List<Assumed> decisions) {
    return new RuleReader(rule.faults(), readings).rule(rule, halves, decisions);
  }

  private Decided rule(Entries entries, int halves, List<Assumed> decisions) {
    try (entries) {
      int before = faults.count();
      var how = kind(entries, KINDS);
      var whole = entries.has("rest") ? new WithRest(how, entries.halves("rest")) : how;
      var assumed = entries.has("assumed") ? assumed(entries, decisions) : List.<Assumed>of();
      if (faults.count() == before) {
        check(entries, whole, halves, assumed);
      }
      return new Decided(whole, assumed);
    }
  }

  private void check(Entries entries, PointsRule rule, int halves, List<Assumed> assumed) {
    if (rule.maxHalves() != halves) {
      var most = Halves.points(rule.maxHalves());
      faults.add(entries.at(), "fault.rule-points", "most", most, "points", Halves.points(halves));
    }
    if (assumed.isEmpty() && isOpen(rule)) {
      faults.add(entries.at(), "fault.no-assumed");
    }
  }

  private static boolean isOpen(PointsRule rule) {
    return switch (rule) {
      case WithRest _ -> true;
      case Items(var items) -> items.stream().anyMatch(it -> isOpen(it.rule()));
      case Tiers(var _, var tiers) -> tiers.stream().anyMatch(Tier::isOpen);
      case Judgement _, PerUnit _, Table _, YesNo _, WinnersList _ -> false;
    };
  }

  private List<Assumed> assumed(Entries entries, List<Assumed> decisions) {
    var byKey = decisions.stream().collect(Collectors.toMap(Assumed::key, it -> it, (a, _) -> a));
    var keys = entries.texts("assumed");
    keys.stream()
        .filter(it -> !byKey.containsKey(it))
        .forEach(it -> faults.add(entries.at("assumed"), "fault.unknown-assumed", "key", it));
    return keys.stream().filter(byKey::containsKey).map(byKey::get).toList();
  }

  private PointsRule kind(Entries entries, List<String> kinds) {
    var said = kinds.stream().filter(entries::has).toList();
    if (said.size() != 1) {
      faults.add(entries.at(), "fault.rule-kind", "kinds", String.join("、", kinds));
      return new Judgement(0);
    }
    var kind = said.getFirst();
    return switch (kind) {
      case "judgement" -> new Judgement(entries.halves(kind));
      case "items" -> new Items(entries.filled(kind).stream().map(this::item).toList());
      case "per-unit" -> within(entries, kind, this::perUnit);
      case "tiers" -> within(entries, kind, this::tiers);
      case "table" -> within(entries, kind, this::table);
      case "yes-no" -> within(entries, kind, it -> new YesNo(reading(it), it.halves("points")));
      default -> within(entries, kind, this::winnersList);
    };
  }

  /** The year may be absent, for versions that were opened before it was asked for. */
  private PointsRule winnersList(Entries it) {
    @Nullable Integer year = it.has("year") ? it.number("year", FIRST_YEAR, LAST_YEAR) : null;
    return new WinnersList(reading(it), year, it.halves("points"));
  }

  private static PointsRule within(Entries owner, String key, Function<Entries, PointsRule> read) {
    try (var entries = owner.entries(key)) {
      return read.apply(entries);
    }
  }

  private Item item(Entries.Named named) {
    try (var entries = named.entries()) {
      return new Item(named.id(), entries.text("title"), kind(entries, PARTS));
    }
  }

  private PointsRule perUnit(Entries entries) {
    return new PerUnit(
        reading(entries),
        entries.number("every", 1, MOST),
        entries.halves("points"),
        entries.halves("most"));
  }

  private PointsRule tiers(Entries entries) {
    return new Tiers(reading(entries), TierReader.read(entries));
  }

  private Reading reading(Entries entries) {
    var id = entries.text("reading");
    var reading = readings.get(id);
    if (reading != null) {
      return reading;
    }
    if (!id.isEmpty()) {
      faults.add(entries.at("reading"), "fault.foreign-reading", "reading", id);
    }
    return new Reading(id, "", "");
  }

  private PointsRule table(Entries entries) {
    int before = faults.count();
    var questions = entries.items("asks").stream().map(this::question).toList();
    if (questions.size() > MOST_QUESTIONS) {
      var most = String.valueOf(MOST_QUESTIONS);
      faults.add(entries.at("asks"), "fault.too-many-asks", "most", most);
    }
    var cells = new ArrayList<Cell>();
    for (var node : entries.items("cells")) {
      add(cells, node, questions);
    }
    if (faults.count() == before) {
      checkWhole(entries, questions, cells);
    }
    return new Table(questions, cells);
  }

  private Question question(Node node) {
    try (var entries = Entries.of(node, "asks", faults)) {
      return new Question(reading(entries), entries.number("at-least", 1, MOST));
    }
  }

  private void add(List<Cell> cells, Node node, List<Question> questions) {
    try (var entries = Entries.of(node, "cells", faults)) {
      var answers = questions.stream().map(it -> entries.flag(it.reading().id())).toList();
      if (cells.stream().anyMatch(it -> it.answers().equals(answers))) {
        faults.add(entries.at(), "fault.cell-twice", "cell", said(questions, answers));
      }
      cells.add(new Cell(answers, entries.halvesOrNone("points")));
    }
  }

  private void checkWhole(Entries entries, List<Question> questions, List<Cell> cells) {
    var given = new HashSet<>(cells.stream().map(Cell::answers).toList());
    for (var answers : combinations(questions.size())) {
      if (!given.contains(answers)) {
        var cell = said(questions, answers);
        faults.add(entries.at("cells"), "fault.cell-missing", "cell", cell);
      }
    }
  }

  private static List<List<Boolean>> combinations(int questions) {
    var all = List.of(List.<Boolean>of());
    for (int i = 0; i < questions; i++) {
      all = all.stream().flatMap(it -> List.of(with(it, true), with(it, false)).stream()).toList();
    }
    return all;
  }

  private static List<Boolean> with(List<Boolean> answers, boolean answer) {
    var longer = new ArrayList<>(answers);
    longer.add(answer);
    return List.copyOf(longer);
  }

  private static String said(List<Question> questions, List<Boolean> answers) {
    var said = new ArrayList<String>();
    for (int i = 0; i < questions.size(); i++) {
      said.add(questions.get(i).reading().id() + ": " + (answers.get(i) ? "yes" : "no"));
    }
    return String.join(", ", said);
  }
}
