package pingyou.application.answer;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.application.Application;

interface AnswerMapper {
  /**
   * All that is written; a field that was gone past before it got a password has two rows.
   *
   * @param forPassword stands for each password
   */
  List<AnswerRow> ofApplication(
      @Param("application") UUID application, @Param("forPassword") String forPassword);

  @Nullable AnswerRow find(@Param("application") UUID application, @Param("field") String field);

  void insert(
      @Param("campaign") String campaign,
      @Param("application") UUID application,
      @Param("row") AnswerRow row);

  void update(@Param("row") AnswerRow row);

  void insertChange(ChangeRow change);

  @Nullable Past lastChange(
      @Param("application") UUID application, @Param("revision") int revision);

  void markUndone(@Param("id") UUID id);

  /** The application that holds the ID number of this blind index, if one does. */
  @Nullable UUID claimant(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("blindIndex") String blindIndex);

  void claim(@Param("application") Application application, @Param("blindIndex") String blindIndex);

  void release(@Param("application") UUID application);

  void releaseOthers(
      @Param("application") UUID application, @Param("blindIndex") String blindIndex);

  /** The applications that hold what one of this school may claim; more than one after merging. */
  List<UUID> schoolClaimants(
      @Param("application") Application application,
      @Param("field") String field,
      @Param("school") UUID school);

  void claimOfSchool(
      @Param("application") Application application,
      @Param("field") String field,
      @Param("school") UUID school);

  void releaseOtherSchools(@Param("application") UUID application, @Param("school") UUID school);

  void releaseOfSchool(@Param("application") UUID application);

  /** A change that may be taken back; its old value is null for a password. */
  record Past(UUID id, String field, @Nullable String oldValue, boolean sealed) {}
}
