package pingyou.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Puts people and submitted cases on record, and reads what came of them, by SQL of its own. */
interface AwardProbe {
  @Delete("DELETE FROM review_card")
  void clearCards();

  @Delete("DELETE FROM inspection")
  void clearInspections();

  @Delete("DELETE FROM award_vote")
  void clearVotes();

  @Delete("DELETE FROM award_decision")
  void clearDecisions();

  @Delete("DELETE FROM award_final")
  void clearFinals();

  @Delete("DELETE FROM application")
  void clearApplications();

  @Delete("DELETE FROM role_grant")
  void clearGrants();

  @Delete("DELETE FROM notice")
  void clearNotices();

  @Insert("INSERT INTO person (id, name) VALUES (#{id}, #{name})")
  void person(@Param("id") UUID id, @Param("name") String name);

  @Insert(
      "INSERT INTO role_grant (id, person, campaign, role, unit, granted_at) VALUES (#{person},"
          + " #{person}, 'guizhou-2021', #{role}, #{unit}, '2021-10-13')")
  void grant(@Param("person") UUID person, @Param("role") String role, @Param("unit") String unit);

  @Insert(
      "INSERT INTO school (id, campaign, county, name, name_key, standing, created_at) VALUES"
          + " (#{id}, 'guizhou-2021', #{county}, #{name}, HEX(#{id}), 'CONFIRMED', '2021-08-02')")
  void school(@Param("id") UUID id, @Param("county") String county, @Param("name") String name);

  @Insert(
      "INSERT INTO application (id, campaign, campaign_hash, track, person, status, number,"
          + " version, revision, county, school, submission, changed, uncorrected, created_at,"
          + " saved_at) VALUES (#{id}, 'guizhou-2021', #{hash}, #{track}, #{id}, 'SUBMITTED',"
          + " #{number}, 1, 1, #{county}, #{id}, #{id}, 0, 0, '2021-08-02', '2021-08-02')")
  void application(
      @Param("id") UUID id,
      @Param("hash") String hash,
      @Param("track") String track,
      @Param("number") String number,
      @Param("county") String county);

  @Insert(
      "INSERT INTO submission (id, campaign, campaign_hash, application, revision, person, at,"
          + " received_at, content, hash, promise_version, promise_title, promise_text,"
          + " applicant_name, county, school, subject, stage) VALUES (#{id}, 'guizhou-2021',"
          + " #{hash}, #{id}, 1, #{id}, '2021-08-02', '2021-08-02', '{}', #{hash}, '1', '', '',"
          + " #{name}, #{county}, #{id}, '数学', '小学')")
  void submission(
      @Param("id") UUID id,
      @Param("hash") String hash,
      @Param("name") String name,
      @Param("county") String county);

  @Insert(
      "INSERT INTO credential (id, campaign, application, field, mark) VALUES (#{id},"
          + " 'guizhou-2021', #{id}, 'password', #{id})")
  void credential(@Param("id") UUID id);

  @Select("SELECT wipe_at FROM credential WHERE application = #{id}")
  @Nullable Instant wipeAt(@Param("id") UUID id);

  @Select("SELECT kind FROM notice WHERE person = #{person} ORDER BY due_at, kind, occasion")
  List<String> kinds(@Param("person") UUID person);

  @Select("SELECT content FROM notice WHERE person = #{person} AND kind = #{kind}")
  List<String> contents(@Param("person") UUID person, @Param("kind") String kind);

  @Select("SELECT COUNT(*) FROM notice")
  int notices();

  @Select("SELECT act FROM audit WHERE act LIKE 'award.%' AND subject = #{subject} ORDER BY id")
  List<String> acts(@Param("subject") UUID subject);
}
