package pingyou.store.mapping;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * An instant as DATETIME(6) in UTC; no time zone of JVM or session takes part. It is sent as text:
 * Connector/J takes MariaDB 10 for MySQL 5.5.5, as its greeting says, and would drop the fraction.
 */
final class InstantColumn extends BaseTypeHandler<Instant> {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Instant at, @Nullable JdbcType type)
      throws SQLException {
    statement.setString(index, WRITTEN.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
  }

  @Override
  public @Nullable Instant getNullableResult(ResultSet row, String column) throws SQLException {
    return at(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public @Nullable Instant getNullableResult(ResultSet row, int column) throws SQLException {
    return at(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public @Nullable Instant getNullableResult(CallableStatement call, int column)
      throws SQLException {
    return at(call.getObject(column, LocalDateTime.class));
  }

  private static @Nullable Instant at(@Nullable LocalDateTime utc) {
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
