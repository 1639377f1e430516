package pingyou.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.eligible.Eligibility;
import pingyou.campaign.form.Form;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.level.OwnClose;
import pingyou.campaign.level.Support;
import pingyou.campaign.prize.Award;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Window;

/**
 * One kind of application within a campaign, with all rules of its way.
 *
 * @param numberPrefix of case numbers: {@code GZ21-T}
 * @param applying when applications are made, but for those who come in at a higher level; where
 *     cities end it themselves, in one that sets nothing
 * @param ownClose how cities end applying themselves; null where all end with {@code applying}
 * @param round a level before the first of {@code levels} that each city may hold; null if the
 *     rules know none
 * @param levels that recommend, in order; the last one is the review. As the track stands in a city
 *     that holds a round, the first one is that
 * @param support the case of another track without which none is recommended; null if none is asked
 * @param eligibility who and what may be recommended at all
 * @param promise that is made when a case is submitted
 * @param assumed what the rulebook leaves open for this track but for its prizes
 * @param clause of the applying window
 */
public record Track(
    String id,
    String title,
    String numberPrefix,
    Window applying,
    @Nullable OwnClose ownClose,
    @Nullable Round round,
    List<Level> levels,
    Form form,
    Rubric rubric,
    @Nullable Support support,
    Eligibility eligibility,
    Panel panel,
    Award award,
    Agreement promise,
    List<Assumed> assumed,
    Clause clause) {
  public Track {
    levels = List.copyOf(levels);
    assumed = List.copyOf(assumed);
  }

  /** The same in a city that ends applying at this instant: its first level begins then. */
  public Track closingAt(Instant close) {
    var first = levels.getFirst().from(close);
    var later = levels.stream().skip(1);
    return with(until(close), Stream.concat(Stream.of(first), later).toList());
  }

  /** The same where applications are made until this instant; its levels as they are. */
  public Track openUntil(Instant close) {
    return with(until(close), levels);
  }

  /** The same in a city that holds the round: its counties come first, then the city. */
  public Track holding(Round.Held held) {
    var rule = Objects.requireNonNull(round);
    var city = levels.getFirst().from(held.closesAt());
    var first = Stream.of(rule.held(applying.closesAt(), held), city);
    return with(applying, Stream.concat(first, levels.stream().skip(1)).toList());
  }

  /** Every level that a case may pass somewhere, lowest first. */
  public Track inFull() {
    var rule = round;
    return rule == null || has(rule.level().id())
        ? this
        : with(applying, Stream.concat(Stream.of(rule.level()), levels.stream()).toList());
  }

  private boolean has(String level) {
    return levels.stream().anyMatch(it -> it.id().equals(level));
  }

  private Window until(Instant close) {
    return new Window(applying.opensAt(), close);
  }

  private Track with(Window other, List<Level> others) {
    return new Track(
        id,
        title,
        numberPrefix,
        other,
        ownClose,
        round,
        others,
        form,
        rubric,
        support,
        eligibility,
        panel,
        award,
        promise,
        assumed,
        clause);
  }

  /** The level at which cases are scored: the last. */
  public Level reviewLevel() {
    return levels.getLast();
  }

  /** The level at which a case of this kind of region comes in: the lowest that stands over it. */
  public Level entry(UnitKind region) {
    return levels.stream()
        .filter(level -> level.kind().compareTo(region) >= 0)
        .findFirst()
        .orElseGet(this::reviewLevel);
  }

  /** Who hands in above the first level, if the rules know such applicants. */
  public Optional<Entrance> entrance() {
    return levels.stream().map(Level::entrance).filter(Objects::nonNull).findFirst();
  }

  /** When anyone may apply, wherever they come in. */
  public Window applyingOfAny() {
    return entrance()
        .map(Entrance::applying)
        .map(other ->
            new Window(
                Collections.min(List.of(applying.opensAt(), other.opensAt())),
                Collections.max(List.of(applying.closesAt(), other.closesAt()))))
        .orElse(applying);
  }

  /** The spans between two windows, in order, in which the secretariat alone acts. */
  public List<Window> gaps() {
    var gaps = new ArrayList<Window>();
    var begins = applying.closesAt();
    for (var level : levels) {
      var ends = level.window().opensAt();
      if (begins.isBefore(ends)) {
        gaps.add(new Window(begins, ends));
      }
      begins = level.window().closesAt();
    }
    return List.copyOf(gaps);
  }
}
