package pingyou.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import pingyou.store.Database;

/** Reads tables for tests, by SQL of its own. */
public interface Probe {
  @Select("SELECT kind FROM notice WHERE person = #{person} ORDER BY due_at")
  List<String> told(@Param("person") UUID person);

  @Select("SELECT content FROM notice WHERE person = #{person} AND kind = #{kind}")
  String content(@Param("person") UUID person, @Param("kind") String kind);

  @Select("SELECT act FROM audit WHERE subject = #{subject} ORDER BY at, id")
  List<String> acts(@Param("subject") UUID subject);

  @Select("SELECT COUNT(*) FROM submission WHERE application = #{application}")
  int submissions(@Param("application") UUID application);

  @Select("SELECT COUNT(*) FROM answer_change WHERE application = #{application}")
  int changes(@Param("application") UUID application);

  @Select("SELECT content FROM submission WHERE id = #{submission}")
  String submission(@Param("submission") UUID submission);

  @Select(
      """
      SELECT table_name AS table_name, column_name AS column_name FROM information_schema.columns
      WHERE table_schema = DATABASE() AND data_type IN
        ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext')
      """)
  List<Map<String, String>> textColumns();

  @Select("SELECT COUNT(*) FROM ${table} WHERE ${column} LIKE CONCAT('%', #{text}, '%')")
  int holding(
      @Param("table") String table, @Param("column") String column, @Param("text") String text);

  static List<String> told(Database database, UUID person) {
    return database.read(tx -> tx.mapper(Probe.class).told(person));
  }

  static List<String> acts(Database database, UUID subject) {
    return database.read(tx -> tx.mapper(Probe.class).acts(subject));
  }

  /** Every text column of the schema in which the text stands, as {@code table.column}. */
  static List<String> columnsWith(Database database, String text) {
    return database.read(tx -> {
      var probe = tx.mapper(Probe.class);
      return probe.textColumns().stream()
          .filter(it -> probe.holding(it.get("table_name"), it.get("column_name"), text) > 0)
          .map(it -> it.get("table_name") + "." + it.get("column_name"))
          .toList();
    });
  }
}
