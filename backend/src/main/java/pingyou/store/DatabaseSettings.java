package pingyou.store;

/**
 * Where the database is.
 *
 * @param url JDBC URL of MariaDB or MySQL, without the parameters that {@link Database} adds
 * @param connections size of the pool; the worker pool has the same size
 */
public record DatabaseSettings(String url, String user, String password, int connections) {
  @Override
  public String toString() {
    return "DatabaseSettings[" + user + ", " + connections + " connections]";
  }
}
