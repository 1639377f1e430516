package pingyou.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.store.Tx;

/** Cases as last submitted, in lists. */
public final class Cases {
  /** A county's cases that count, by case number. */
  public List<CaseLine> submitted(Tx tx, String campaign, String track, String county) {
    return lines(tx.mapper(CaseMapper.class).counting(campaign, track, county));
  }

  /** All cases of a track that count, by case number. */
  public List<CaseLine> submitted(Tx tx, String campaign, String track) {
    return lines(tx.mapper(CaseMapper.class).counting(campaign, track, null));
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
