package pingyou.web.secretariat.survey;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.CaseLine;

/**
 * Cases that count and are of one school, in a track in which schools apply: there are two when two
 * schools on record turned out to be one.
 */
record Twins(Map<UUID, List<CaseLine>> bySchool) {
  static final Twins NONE = new Twins(Map.of());

  static Twins of(List<CaseLine> lines) {
    return new Twins(
        lines.stream()
            .filter(it -> it.school() != null && it.status().counts())
            .collect(groupingBy(CaseLine::school)));
  }

  /** Numbers of the other cases of the school of this one. */
  List<String> besides(CaseLine line) {
    return line.school() == null || !line.status().counts()
        ? List.of()
        : bySchool.getOrDefault(line.school(), List.of()).stream()
            .map(CaseLine::number)
            .filter(it -> !it.equals(line.number()))
            .toList();
  }
}
