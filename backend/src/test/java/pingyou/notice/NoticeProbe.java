package pingyou.notice;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import pingyou.store.Database;

/** Reads and empties the tables of notices for tests, by SQL of its own. */
public interface NoticeProbe {
  @Select("SELECT state, attempts, due_at, msgid, reason FROM notice WHERE id = #{id}")
  Row row(@Param("id") UUID id);

  @Select("SELECT COUNT(*) FROM notice")
  int count();

  @Select("SELECT COUNT(*) FROM receipt")
  int receipts();

  @Select("SELECT COUNT(*) FROM duty_done WHERE duty = #{duty}")
  int done(@Param("duty") String duty);

  @Delete("DELETE FROM notice")
  void dropNotices();

  @Delete("DELETE FROM receipt")
  void dropReceipts();

  @Delete("DELETE FROM sending_day")
  void dropDays();

  @Delete("DELETE FROM duty_done")
  void dropDone();

  @Delete("DELETE FROM duty_lease")
  void dropLeases();

  static Row row(Database database, UUID id) {
    return database.read(tx -> tx.mapper(NoticeProbe.class).row(id));
  }

  static void clear(Database database) {
    database.run(tx -> {
      var probe = tx.mapper(NoticeProbe.class);
      probe.dropNotices();
      probe.dropReceipts();
      probe.dropDays();
      probe.dropDone();
      probe.dropLeases();
    });
  }

  record Row(NoticeState state, int attempts, Instant dueAt, String msgid, String reason) {}
}
