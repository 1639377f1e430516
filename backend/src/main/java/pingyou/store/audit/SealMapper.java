package pingyou.store.audit;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.store.AuditRow;

interface SealMapper {
  /** Lets one sealer at a time go on until its transaction ends. */
  void takeTurn();

  @Nullable Seal last();

  List<AuditRow> unsealed(@Param("limit") int limit);

  /** Numbers these lines one after another, beginning with {@code first}. */
  void number(@Param("ids") List<UUID> ids, @Param("first") long first);

  void insert(Seal seal);

  List<Seal> after(@Param("line") long line, @Param("limit") int limit);

  List<AuditRow> lines(@Param("first") long first, @Param("last") long last);

  long countUnsealed();

  long countNumbered();
}
