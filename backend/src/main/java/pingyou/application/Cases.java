package pingyou.application;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import pingyou.store.Tx;

/** Cases as last submitted, in lists. */
public final class Cases {
  /** The cases of these regions that count, by case number. */
  public List<CaseLine> submitted(
      Tx tx, String campaign, String track, Collection<String> regions) {
    return regions.isEmpty()
        ? List.of()
        : lines(tx.mapper(CaseMapper.class).counting(campaign, track, regions));
  }

  /** The application of this person in the track, in whatever state. */
  public Optional<UUID> ofPerson(Tx tx, String campaign, String track, UUID person) {
    return Optional.ofNullable(
            tx.mapper(ApplicationMapper.class).ofPersonIn(campaign, track, person))
        .map(Application::id);
  }

  /** All cases of a track that count, by case number. */
  public List<CaseLine> submitted(Tx tx, String campaign, String track) {
    return lines(tx.mapper(CaseMapper.class).counting(campaign, track, List.of()));
  }

  /**
   * All of a track but drafts, in whatever state, by case number: also what was withdrawn or
   * excluded, and last the lapsed, which have no number.
   */
  public List<CaseLine> listed(Tx tx, String campaign, String track) {
    return lines(tx.mapper(CaseMapper.class).listed(campaign, track, null));
  }

  /**
   * One of them.
   *
   * @throws NoSuchElementException if it is a draft, or there is none
   */
  public CaseLine listed(Tx tx, UUID application) {
    return lines(tx.mapper(CaseMapper.class).listed(null, null, application)).getFirst();
  }

  /** How many of a track are drafts; more of them isn't told. */
  public int countDrafts(Tx tx, String campaign, String track) {
    return tx.mapper(CaseMapper.class).countDrafts(campaign, track);
  }

  /** One case, in whatever state, once it was submitted. */
  public Optional<CaseLine> find(Tx tx, UUID application) {
    return findAll(tx, List.of(application)).stream().findFirst();
  }

  /** These cases by case number, in whatever state; those never submitted are left out. */
  public List<CaseLine> findAll(Tx tx, Collection<UUID> applications) {
    return applications.isEmpty()
        ? List.of()
        : lines(tx.mapper(CaseMapper.class).findAll(applications));
  }

  private static List<CaseLine> lines(List<CaseRow> rows) {
    return rows.stream().map(CaseRow::line).toList();
  }
}
