package pingyou.application.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

interface PlatformMapper {
  /** The hosts of these cases as last submitted; a case without one is left out. */
  List<Hosted> hosts(@Param("applications") Collection<UUID> applications);

  List<PlatformQuestion> questions(@Param("campaign") String campaign);

  List<PlatformRuling> rulings(@Param("campaign") String campaign);

  void insertQuestion(PlatformQuestion question);

  void insertRuling(PlatformRuling ruling);

  /** A case and the host of its space. */
  record Hosted(UUID application, String host) {}
}
