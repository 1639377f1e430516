package pingyou.store;

import java.util.List;
import org.apache.ibatis.annotations.Select;

/** Asks the server for the limits of a connection, and meets one. */
interface LimitProbe {
  /**
   * @param variableName one of the session's variables
   */
  record Limit(String variableName, String value) {}

  @Select(
      "SHOW SESSION VARIABLES WHERE Variable_name IN"
          + " ('innodb_lock_wait_timeout', 'max_statement_time', 'max_execution_time')")
  List<Limit> limits();

  @Select("SET STATEMENT max_statement_time = 0.01 FOR SELECT SLEEP(5)")
  int tooLong();
}
