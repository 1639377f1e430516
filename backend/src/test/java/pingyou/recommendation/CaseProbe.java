package pingyou.recommendation;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import pingyou.application.Status;

/** Puts submitted cases into a test's database by SQL of its own, without filling in a form. */
interface CaseProbe {
  @Insert("INSERT INTO person (id, name) VALUES (#{id}, NULL)")
  void person(@Param("id") UUID id);

  @Insert(
      """
      INSERT INTO application
        (id, campaign, campaign_hash, track, person, status, number, version, revision, county,
         submission, changed, uncorrected, created_at, saved_at)
      VALUES (#{it.id}, #{it.campaign}, '', #{track}, #{it.person}, 'SUBMITTED', #{it.number}, 1, 1,
         #{it.county}, #{it.submission}, FALSE, #{it.uncorrected}, #{at}, #{at})
      """)
  void application(@Param("track") String track, @Param("it") Made it, @Param("at") Instant at);

  @Insert(
      """
      INSERT INTO submission
        (id, campaign, campaign_hash, application, revision, person, at, received_at, content, hash,
         promise_version, promise_title, promise_text, applicant_name, county, subject, stage)
      VALUES (#{it.submission}, #{it.campaign}, '', #{it.id}, 1, #{it.person}, #{at}, #{at}, '{}', '',
         '1', '', '', #{it.name}, #{it.county}, '', '')
      """)
  void submission(@Param("it") Made it, @Param("at") Instant at);

  /** Takes a case back, or hands it in again. */
  @Update("UPDATE application SET status = #{status} WHERE id = #{id}")
  void status(@Param("id") UUID id, @Param("status") Status status);

  /** A case as a test makes it. */
  record Made(
      UUID id,
      String campaign,
      UUID person,
      UUID submission,
      String number,
      String name,
      String county,
      boolean uncorrected) {}
}
