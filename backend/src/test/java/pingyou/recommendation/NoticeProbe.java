package pingyou.recommendation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import pingyou.recommendation.Scene.Told;
import pingyou.store.Json;

/** Reads notices for tests, by SQL of its own. */
interface NoticeProbe {
  @Select("SELECT person, kind, content FROM notice WHERE campaign = #{campaign}")
  List<Row> all(@Param("campaign") String campaign);

  /** A notice as stored. */
  record Row(UUID person, String kind, String content) {
    Told told() {
      return new Told(
          person, kind, Json.read(content, new TypeReference<Map<String, String>>() {}));
    }
  }
}
