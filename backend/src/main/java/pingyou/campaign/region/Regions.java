package pingyou.campaign.region;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All regions of the country in the order of their codes. Immutable. */
public final class Regions {
  private final SequencedMap<String, Region> byCode = new LinkedHashMap<>();
  private final SequencedMap<String, List<Region>> byParent = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if a code stands twice or a parent is unknown; parents come
   *     before their children
   */
  public Regions(Collection<Region> regions) {
    for (var region : regions) {
      if (byCode.putIfAbsent(region.code(), region) != null) {
        throw new IllegalArgumentException("region " + region.code() + " stands twice");
      }
      var parent = region.parent();
      if (parent != null) {
        if (!byCode.containsKey(parent)) {
          throw new IllegalArgumentException("region " + region.code() + " lies in no " + parent);
        }
        byParent.merge(parent, List.of(region), Regions::joined);
      }
    }
  }

  private static List<Region> joined(List<Region> some, List<Region> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The region of this GB/T 2260 code. */
  public Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** How people tell it from others: a county with its city, since counties are called the same. */
  public Optional<String> called(String code) {
    return find(code)
        .map(it ->
            it.kind() == UnitKind.COUNTY
                ? find(String.valueOf(it.parent())).map(Region::name).orElse("") + " " + it.name()
                : it.name())
        .map(String::strip);
  }

  /** All provinces, in the order of their codes. */
  public List<Region> provinces() {
    return byCode.values().stream().filter(it -> it.kind() == UnitKind.PROVINCE).toList();
  }

  /** The regions directly below, in the order of their codes; none below a county. */
  public List<Region> children(String code) {
    return byParent.getOrDefault(code, List.of());
  }

  /** All regions of this kind that lie in {@code root} or are it. */
  public List<Region> within(String root, UnitKind kind) {
    return tree(root).filter(region -> region.kind() == kind).toList();
  }

  /** A region and everything in it. A code begins with its parent's, so that order is kept. */
  private Stream<Region> tree(String root) {
    return Stream.concat(
        find(root).stream(), children(root).stream().flatMap(child -> tree(child.code())));
  }

  /** Whether {@code code} is {@code root} or lies in it, at any depth. */
  public boolean liesIn(String code, String root) {
    @Nullable String at = code;
    while (at != null && !at.equals(root)) {
      var region = byCode.get(at);
      at = region == null ? null : region.parent();
    }
    return at != null;
  }

  /** The region of this kind that it is or lies in; empty if it stands above them. */
  public Optional<String> over(String code, UnitKind kind) {
    @Nullable String at = code;
    while (at != null) {
      var region = byCode.get(at);
      if (region != null && region.kind() == kind) {
        return Optional.of(at);
      }
      at = region == null ? null : region.parent();
    }
    return Optional.empty();
  }

  /** All regions in {@code root} and itself, in the order of their codes. */
  public List<String> below(String root) {
    return tree(root).map(Region::code).toList();
  }

  /**
   * The regions of this kind in {@code root} that a person may mean by what they typed: the whole
   * name, its beginning, a part of it, or its beginning and its last character ({@code 三都县} for
   * {@code 三都水族自治县}). Only the closest way of these that finds any is taken.
   */
  public List<Region> search(String typed, UnitKind kind, String root) {
    var name = typed.strip();
    if (name.isEmpty()) {
      return List.of();
    }
    var candidates = within(root, kind);
    for (var likeness : Likeness.values()) {
      var found = candidates.stream().filter(it -> likeness.test(it.name(), name)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** How a typed name can be like a region's, closest first. */
  private enum Likeness {
    WHOLE {
      @Override
      boolean test(String name, String typed) {
        return name.equals(typed);
      }
    },
    BEGINNING {
      @Override
      boolean test(String name, String typed) {
        return name.startsWith(typed);
      }
    },
    PART {
      @Override
      boolean test(String name, String typed) {
        return name.contains(typed);
      }
    },
    SHORTENED {
      @Override
      boolean test(String name, String typed) {
        int end = typed.length() - 1;
        return end > 0
            && name.startsWith(typed.substring(0, end))
            && name.endsWith(typed.substring(end));
      }
    };

    abstract boolean test(String name, String typed);
  }
}
