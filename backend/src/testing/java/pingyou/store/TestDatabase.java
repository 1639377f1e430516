package pingyou.store;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real database for a test class: a schema of its own on one server per JVM, either the embedded
 * MariaDB or the server that {@code -Dtest.database.url} names. Gives a {@link Database} to tests.
 */
public final class TestDatabase implements AfterAllCallback, ParameterResolver {
  private Database database;

  @Override
  public void afterAll(ExtensionContext context) {
    if (database != null) {
      database.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Database.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (database == null) {
      var schema = "t" + Ids.next().toString().replace("-", "");
      database = Database.open(TestServers.database(schema));
    }
    return database;
  }

  /**
   * Where binaries and data of test servers lie: kept between runs, so that only the first unpacks.
   */
  public static Path directory() {
    return Path.of(System.getProperty("pingyou.home", "."), "target", "test-servers");
  }
}
