package pingyou.store.mapping;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** An instant as DATETIME(6) in UTC; no time zone of JVM or session takes part. */
final class InstantColumn extends BaseTypeHandler<Instant> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Instant at, @Nullable JdbcType type)
      throws SQLException {
    statement.setObject(
        index, LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
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
