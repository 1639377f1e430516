package pingyou.application.ruling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

interface RulingMapper {
  void insert(@Param("it") Ruling it, @Param("campaign") String campaign);

  void markExcluded(@Param("application") UUID application);

  List<Ruling> ofAll(@Param("applications") Collection<UUID> applications);
}
