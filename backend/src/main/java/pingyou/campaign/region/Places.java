package pingyou.campaign.region;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/** Regions as people name them: by code, by name, or both, as a drop-down has it. */
public final class Places {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{6})?\\s*(.*)");

  private final Regions regions;

  public Places(Regions regions) {
    this.regions = regions;
  }

  /** Values of a drop-down: code and name, since names occur twice. */
  public List<String> values(String root, UnitKind... kinds) {
    var wanted = EnumSet.copyOf(Arrays.asList(kinds));
    return regions.below(root).stream()
        .flatMap(it -> regions.find(it).stream())
        .filter(it -> wanted.contains(it.kind()))
        .map(it -> it.code() + " " + it.name())
        .toList();
  }

  /** The region of one of these kinds in {@code root} that somebody means. */
  public Outcome<Region> find(String typed, String root, Collection<UnitKind> kinds) {
    var written = WRITTEN.matcher(typed);
    if (!written.matches() || typed.isEmpty()) {
      return Outcome.refused(Refusal.of("region.absent", "value", typed));
    }
    return written.group(1) == null
        ? named(typed, root, kinds)
        : coded(written.group(1), written.group(2), root, kinds);
  }

  /**
   * The same where it isn't known which of several sets of kinds is asked for, since another answer
   * is wrong: only what none of them could mean is refused.
   */
  public Outcome<Region> findAny(String typed, String root, Collection<Set<UnitKind>> asked) {
    var all = asked.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    return asked.stream()
        .map(it -> find(typed, root, it))
        .filter(Outcome.Done.class::isInstance)
        .findFirst()
        .orElseGet(() -> find(typed, root, all));
  }

  private Outcome<Region> coded(String code, String name, String root, Collection<UnitKind> kinds) {
    var region = regions.find(code).filter(it -> regions.liesIn(it.code(), root));
    if (region.isEmpty()) {
      return Outcome.refused(Refusal.of("region.absent", "value", code));
    }
    if (!kinds.contains(region.get().kind())) {
      return Outcome.refused(Refusal.of("region.kind", "name", region.get().name()));
    }
    return Stream.of("", region.get().name(), called(region.get())).anyMatch(name::equals)
        ? Outcome.done(region.get())
        : Outcome.refused(Refusal.of("region.differs", "code", code, "name", region.get().name()));
  }

  private Outcome<Region> named(String name, String root, Collection<UnitKind> kinds) {
    var found =
        kinds.stream().flatMap(it -> regions.search(name, it, root).stream()).distinct().toList();
    var whole = found.stream().filter(it -> it.name().equals(name)).toList();
    var meant = whole.isEmpty() ? found : whole;
    if (meant.isEmpty()) {
      return Outcome.refused(absent(name, root));
    }
    return meant.size() == 1
        ? Outcome.done(meant.getFirst())
        : Outcome.refused(Refusal.of("region.many", "names", named(meant)));
  }

  /** It may be there as a region of another kind. */
  private Refusal absent(String name, String root) {
    return Arrays.stream(UnitKind.values())
        .flatMap(it -> regions.search(name, it, root).stream())
        .findFirst()
        .map(it -> Refusal.of("region.kind", "name", it.name()))
        .orElseGet(() -> Refusal.of("region.absent", "value", name));
  }

  private String named(List<Region> some) {
    return some.stream()
        .limit(5)
        .map(it -> it.code() + " " + called(it))
        .collect(Collectors.joining("、"));
  }

  private String called(Region region) {
    return regions.called(region.code()).orElse(region.name());
  }
}
