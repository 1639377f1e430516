package pingyou.review;

import org.apache.ibatis.annotations.Delete;
import pingyou.store.Database;

/** Empties what a test of reviewing left behind. */
interface ReviewTables {
  @Delete("DELETE FROM review_card")
  void cards();

  @Delete("DELETE FROM review_conflict")
  void conflicts();

  @Delete("DELETE FROM review_login_failure")
  void failures();

  @Delete("DELETE FROM role_grant")
  void grants();

  @Delete("DELETE FROM application")
  void applications();

  @Delete("DELETE FROM submission")
  void submissions();

  @Delete("DELETE FROM credential")
  void credentials();

  @Delete("DELETE FROM school")
  void schools();

  @Delete("DELETE FROM notice")
  void notices();

  static void clear(Database database) {
    database.run(tx -> {
      var tables = tx.mapper(ReviewTables.class);
      tables.cards();
      tables.conflicts();
      tables.failures();
      tables.grants();
      tables.applications();
      tables.submissions();
      tables.credentials();
      tables.schools();
      tables.notices();
    });
  }
}
