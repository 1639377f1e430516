package pingyou.recommendation;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Papers as they lie in the database. */
interface PaperProbe {
  @Select("SELECT CONCAT(content, sealed) FROM unit_paper WHERE campaign = #{campaign}")
  List<String> papers(@Param("campaign") String campaign);

  @Select(
      "SELECT CONCAT(field, old_value, new_value) FROM unit_paper_change"
          + " WHERE campaign = #{campaign}")
  List<String> changes(@Param("campaign") String campaign);

  @Select(
      "SELECT CONCAT(field, ' ', reason, ' ', IF(opened_at IS NULL, '-', 'opened')) FROM reveal"
          + " WHERE campaign = #{campaign} AND paper IS NOT NULL ORDER BY id")
  List<String> looks(@Param("campaign") String campaign);

  @Select("SELECT act FROM audit WHERE campaign = #{campaign} ORDER BY id")
  List<String> acts(@Param("campaign") String campaign);
}
