package pingyou.campaign;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Field;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Window;

/**
 * One competition: its rules as its file gives them.
 *
 * @param id name of the file, in addresses and in every row: {@code guizhou-2021}
 * @param title as the notice has it
 * @param shortTitle for lists and headers
 * @param issuer who calls for applications
 * @param contact where people ask, as they are told; empty where the file gives none
 * @param zone in which days and closes are meant
 * @param region GB/T 2260 code of the province that runs it, whose secretariat decides
 * @param agreements that people are asked for before they write something personal
 * @param paperwork what units hand in beside their lists, in the notice's order; mostly nothing
 * @param assumed what the rulebook leaves open for all tracks
 * @param hash SHA-256 of the file's content without comments and layout, hexadecimal
 */
public record Campaign(
    String id,
    String title,
    String shortTitle,
    String issuer,
    String contact,
    ZoneId zone,
    String region,
    List<Track> tracks,
    List<Agreement> agreements,
    List<Paper> paperwork,
    List<Assumed> assumed,
    String hash) {
  public Campaign {
    tracks = List.copyOf(tracks);
    agreements = List.copyOf(agreements);
    paperwork = List.copyOf(paperwork);
    assumed = List.copyOf(assumed);
  }

  /**
   * The track of this id.
   *
   * @throws NoSuchElementException if the campaign has none
   */
  public Track track(String id) {
    return tracks.stream()
        .filter(track -> track.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no track " + id + " in " + this.id));
  }

  /** What units at the level of this id and kind hand in. */
  public List<Paper> paperwork(Level level) {
    return paperwork.stream()
        .filter(it -> it.before().equals(level.id()) && it.of() == level.kind())
        .toList();
  }

  /**
   * When an application of this region may be made; while its region isn't known, as long as anyone
   * may.
   */
  public Window applying(Track track, @Nullable String of) {
    if (of == null) {
      return track.applyingOfAny();
    }
    return track
        .entrance()
        .filter(_ -> of.equals(region))
        .map(Entrance::applying)
        .orElse(track.applying());
  }

  /**
   * Whether these answers bring a case straight to the last level, whose region it then belongs to.
   */
  public boolean comesStraight(Track track, Map<String, String> answers) {
    return track.entrance().filter(it -> it.when().holds(answers)).isPresent();
  }

  /** Whether units of this kind have evaluators in any track. */
  public boolean scoresAt(UnitKind kind) {
    return tracks.stream()
        .flatMap(track -> track.levels().stream())
        .anyMatch(level -> level.kind() == kind && level.scoring().isDone());
  }

  /** The levels that a case of this region passes. */
  public List<Level> levels(Track track, @Nullable String of) {
    return track.entrance().isPresent() && region.equals(of)
        ? List.of(track.reviewLevel())
        : track.levels();
  }

  /** What a person must have agreed to before this field is answered, in the file's order. */
  public List<Agreement> agreementsBefore(Field field) {
    return agreements.stream().filter(agreement -> agreement.askedBefore().covers(field)).toList();
  }
}
