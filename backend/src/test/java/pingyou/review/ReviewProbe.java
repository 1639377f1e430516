package pingyou.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Puts people and submitted cases on record, and reads what came of them, by SQL of its own. */
interface ReviewProbe {
  @Insert("INSERT INTO person (id, name) VALUES (#{id}, #{name})")
  void person(@Param("id") UUID id, @Param("name") String name);

  @Insert(
      "INSERT INTO role_grant (id, person, campaign, role, unit, school, granted_at) VALUES (#{id},"
          + " #{person}, 'guizhou-2021', #{role}, #{unit}, #{school}, '2021-10-13')")
  void grant(
      @Param("id") UUID id,
      @Param("person") UUID person,
      @Param("role") String role,
      @Param("unit") @Nullable String unit,
      @Param("school") @Nullable UUID school);

  @Update("UPDATE role_grant SET revoked_at = '2021-10-14' WHERE person = #{person}")
  void revoke(@Param("person") UUID person);

  @Insert(
      "INSERT INTO school (id, campaign, county, name, name_key, standing, created_at) VALUES"
          + " (#{id}, 'guizhou-2021', #{county}, #{name}, #{name}, 'CONFIRMED', '2021-08-02')")
  void school(@Param("id") UUID id, @Param("county") String county, @Param("name") String name);

  @Insert(
      "INSERT INTO application (id, campaign, campaign_hash, track, person, status, number,"
          + " version, revision, county, school, submission, changed, uncorrected, created_at,"
          + " saved_at) VALUES (#{id}, 'guizhou-2021', #{hash}, 'teacher', #{person}, 'SUBMITTED',"
          + " #{number}, 1, 1, #{county}, #{school}, #{id}, 0, 0, '2021-08-02', '2021-08-02')")
  void application(
      @Param("id") UUID id,
      @Param("hash") String hash,
      @Param("person") UUID person,
      @Param("number") String number,
      @Param("county") String county,
      @Param("school") UUID school);

  @Insert(
      "INSERT INTO submission (id, campaign, campaign_hash, application, revision, person, at,"
          + " received_at, content, hash, promise_version, promise_title, promise_text,"
          + " applicant_name, county, school, subject, stage) VALUES (#{id}, 'guizhou-2021',"
          + " #{hash}, #{id}, 1, #{person}, '2021-08-02', '2021-08-02', #{content}, #{hash}, '1',"
          + " '', '', #{name}, #{county}, #{school}, '数学', '小学')")
  void submission(
      @Param("id") UUID id,
      @Param("hash") String hash,
      @Param("person") UUID person,
      @Param("content") String content,
      @Param("name") String name,
      @Param("county") String county,
      @Param("school") UUID school);

  @Insert(
      "INSERT INTO credential (id, campaign, application, field, mark) VALUES (#{application},"
          + " 'guizhou-2021', #{application}, #{field}, #{application})")
  void credential(@Param("application") UUID application, @Param("field") String field);

  @Select("SELECT wipe_at FROM credential WHERE application = #{application}")
  @Nullable Instant wipeAt(@Param("application") UUID application);

  @Update("UPDATE application SET status = 'EXCLUDED' WHERE id = #{id}")
  void exclude(@Param("id") UUID id);

  @Select(
      "SELECT kind, content FROM notice WHERE person = #{person} ORDER BY due_at, kind, occasion")
  List<Told> told(@Param("person") UUID person);

  @Select("SELECT act FROM audit WHERE subject = #{subject} ORDER BY id")
  List<String> acts(@Param("subject") UUID subject);

  record Told(String kind, String content) {}
}
