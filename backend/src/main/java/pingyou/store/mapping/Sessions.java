package pingyou.store.mapping;

import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.TransactionFactory;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/**
 * MyBatis as this house uses it: records by column name, no cache, UUIDs and instants as columns.
 */
public final class Sessions {
  private Sessions() {}

  public static SqlSessionFactory over(DataSource pool) {
    var configuration = new Configuration(new Environment("pingyou", transactions(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setUseActualParamName(true);
    configuration.setCacheEnabled(false);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
    configuration.getTypeHandlerRegistry().register(UUID.class, new UuidColumn());
    configuration.getTypeHandlerRegistry().register(Instant.class, new InstantColumn());
    return new SqlSessionFactoryBuilder().build(configuration);
  }

  /**
   * The pool's connections never commit by themselves; to say so each time costs two round trips.
   */
  private static TransactionFactory transactions() {
    var asked = new Properties();
    asked.setProperty("skipSetAutoCommitOnClose", "true");
    var transactions = new JdbcTransactionFactory();
    transactions.setProperties(asked);
    return transactions;
  }
}
