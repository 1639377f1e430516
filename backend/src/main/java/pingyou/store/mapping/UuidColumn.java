package pingyou.store.mapping;

import java.nio.ByteBuffer;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A UUID as BINARY(16), most significant byte first. */
final class UuidColumn extends BaseTypeHandler<UUID> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, UUID id, @Nullable JdbcType type)
      throws SQLException {
    statement.setBytes(
        index,
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  @Override
  public @Nullable UUID getNullableResult(ResultSet row, String column) throws SQLException {
    return id(row.getBytes(column));
  }

  @Override
  public @Nullable UUID getNullableResult(ResultSet row, int column) throws SQLException {
    return id(row.getBytes(column));
  }

  @Override
  public @Nullable UUID getNullableResult(CallableStatement call, int column) throws SQLException {
    return id(call.getBytes(column));
  }

  private static @Nullable UUID id(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
