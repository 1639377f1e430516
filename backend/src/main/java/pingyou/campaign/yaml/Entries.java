package pingyou.campaign.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Clause;

/**
 * One mapping of the file. It remembers what was asked of it, so that {@link #close} can tell the
 * keys that nobody knows; a key that is required and missing is a fault at the mapping's place.
 */
final class Entries implements AutoCloseable {
  /** An entry whose key is an id and whose value is a mapping. */
  record Named(String id, Mark at, Entries entries) {
    /** Notes a fault if the id is among these already, wherever they stand; then adds it. */
    void standsOnceAmong(Map<String, Mark> seen) {
      var before = seen.putIfAbsent(id, at);
      if (before != null) {
        entries.faults.twice(at, id, before);
      }
    }
  }

  private final Mark at;
  private final Faults faults;
  private final Scalars scalars;
  private final SequencedMap<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Mark> keys = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private Entries(Mark at, Faults faults) {
    this.at = at;
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /** The entries of a node; of one that is no mapping: a fault, and none. */
  static Entries of(Node node, String key, Faults faults) {
    if (node instanceof MappingNode mapping) {
      var entries = new Entries(node.getStartMark(), faults);
      mapping.getValue().forEach(it -> entries.put(it.getKeyNode(), it.getValueNode()));
      return entries;
    }
    faults.add(node.getStartMark(), "fault.not-mapping", "key", key);
    return none(node.getStartMark());
  }

  /** Stands in for a mapping that isn't there: its faults go nowhere, for one was noted already. */
  private static Entries none(Mark at) {
    return new Entries(at, new Faults(""));
  }

  private void put(Node keyNode, Node value) {
    var key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
    var before = keys.putIfAbsent(key, keyNode.getStartMark());
    if (before == null) {
      values.put(key, value);
    } else {
      faults.twice(keyNode.getStartMark(), key, before);
    }
  }

  Faults faults() {
    return faults;
  }

  Scalars scalars() {
    return scalars;
  }

  /** Where the mapping begins. */
  Mark at() {
    return at;
  }

  /** Where the value of a key begins; of a missing one: the mapping. */
  Mark at(String key) {
    var value = values.get(key);
    return value == null ? at : value.getStartMark();
  }

  boolean has(String key) {
    known.add(key);
    return values.containsKey(key);
  }

  String text(String key) {
    return required(key).map(node -> scalars.text(node, key)).orElse("");
  }

  String textOr(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  String id(String key) {
    return required(key).map(node -> scalars.id(node, key)).orElse("");
  }

  int number(String key, int least, int most) {
    return required(key).map(node -> scalars.number(node, key, least, most)).orElse(least);
  }

  int halves(String key) {
    return required(key).map(node -> scalars.halves(node, key)).orElse(0);
  }

  /** Points in steps of 0.5, none included, as half-points. */
  int halvesOrNone(String key) {
    return required(key).map(node -> scalars.halvesOrNone(node, key)).orElse(0);
  }

  boolean flag(String key) {
    return required(key).map(node -> scalars.flag(node, key)).orElse(false);
  }

  /** A flag that is no unless it is said. */
  boolean flagIfSaid(String key) {
    return has(key) && flag(key);
  }

  <T> Optional<T> word(String key, Map<String, T> words) {
    return required(key).flatMap(node -> scalars.word(node, key, words));
  }

  Entries entries(String key) {
    return required(key).map(node -> of(node, key, faults)).orElseGet(() -> none(at));
  }

  /** Whether a list stands under the key. */
  boolean hasList(String key) {
    return has(key) && values.get(key) instanceof SequenceNode;
  }

  /** The items of a list, at least one. */
  List<Node> items(String key) {
    var node = required(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof SequenceNode sequence)) {
      faults.add(node.get().getStartMark(), "fault.not-list", "key", key);
      return List.of();
    }
    if (sequence.getValue().isEmpty()) {
      faults.add(sequence.getStartMark(), "fault.empty", "key", key);
    }
    return sequence.getValue();
  }

  /** The texts of a list, at least one, none twice. */
  List<String> texts(String key) {
    var texts = new LinkedHashMap<String, Mark>();
    for (var item : items(key)) {
      var text = scalars.text(item, key);
      var before = texts.putIfAbsent(text, item.getStartMark());
      if (before != null) {
        faults.twice(item.getStartMark(), text, before);
      }
    }
    return List.copyOf(texts.sequencedKeySet());
  }

  /** The words of a list, at least one, none twice. */
  <T> List<T> words(String key, Map<String, T> words) {
    return texts(key).stream()
        .flatMap(text -> scalars.known(text, at(key), key, words).stream())
        .toList();
  }

  /** The entries below a key, each with its id, in the file's order. */
  List<Named> named(String key) {
    return entries(key).named();
  }

  /** The same of a key that must have some. */
  List<Named> filled(String key) {
    var named = named(key);
    if (named.isEmpty() && values.get(key) instanceof MappingNode empty) {
      faults.add(empty.getStartMark(), "fault.empty", "key", key);
    }
    return named;
  }

  private List<Named> named() {
    var named = new ArrayList<Named>();
    values.forEach((id, node) -> {
      known.add(id);
      if (!Scalars.isId(id)) {
        faults.add(keyMark(id), "fault.bad-id", "id", id);
      }
      named.add(new Named(id, keyMark(id), of(node, id, faults)));
    });
    return List.copyOf(named);
  }

  /** The only key of a mapping that has but one. */
  Optional<String> onlyKey() {
    known.addAll(values.keySet());
    if (values.size() != 1) {
      faults.add(at, "fault.not-one-entry");
      return Optional.empty();
    }
    return Optional.of(values.firstEntry().getKey());
  }

  /** The clause beside a rule: {@code clause}, and {@code quote} if its words are given. */
  Clause clause() {
    if (!has("clause")) {
      faults.add(at, "fault.no-clause");
    }
    return new Clause(has("clause") ? text("clause") : "", has("quote") ? text("quote") : null);
  }

  /** The clause, if one is given. */
  @Nullable Clause clauseIfGiven() {
    return has("clause") || has("quote") ? clause() : null;
  }

  /** What is decided here without the rulebook: each with its text and the clause left open. */
  List<Assumed> assumed() {
    return has("assumed") ? named("assumed").stream().map(Entries::assumed).toList() : List.of();
  }

  private static Assumed assumed(Named named) {
    try (var entries = named.entries()) {
      var settles = entries.has("settles") ? entries.texts("settles") : List.<String>of();
      return new Assumed(named.id(), entries.text("text"), entries.clause(), settles);
    }
  }

  /** Says that everything that may stand here was asked for. */
  @Override
  public void close() {
    var allowed = String.join("、", known);
    values.keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(
            key -> faults.add(keyMark(key), "fault.unknown-key", "key", key, "known", allowed));
  }

  private Mark keyMark(String key) {
    return keys.getOrDefault(key, at);
  }

  private Optional<Node> required(String key) {
    known.add(key);
    var node = values.get(key);
    if (node == null) {
      faults.add(at, "fault.missing-key", "key", key);
    }
    return Optional.ofNullable(node);
  }
}
