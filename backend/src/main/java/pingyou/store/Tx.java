package pingyou.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.session.SqlSession;

/** One open transaction. Only {@link Database} begins and ends it; nothing of it is kept. */
public final class Tx {
  private final SqlSession session;
  private final List<Runnable> afterCommit = new ArrayList<>();

  Tx(SqlSession session) {
    this.session = session;
  }

  /** The feature's mapper in this transaction; its XML lies beside the interface. */
  public <M> M mapper(Class<M> type) {
    var configuration = session.getConfiguration();
    synchronized (configuration) {
      if (!configuration.hasMapper(type)) {
        configuration.addMapper(type);
      }
    }
    return session.getMapper(type);
  }

  /** Leaves an audit line that is committed or rolled back with the act. */
  public void audit(AuditLine line) {
    var row = AuditRow.of(line);
    mapper(StoreMapper.class).insertAudit(row);
  }

  /** Runs after the commit, outside the transaction; never after a rollback. */
  public void afterCommit(Runnable work) {
    afterCommit.add(work);
  }

  /** A setting that lies in the database, as the mode of the installation. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(mapper(StoreMapper.class).setting(name));
  }

  public void setting(String name, String value) {
    mapper(StoreMapper.class).putSetting(name, value);
  }

  void committed() {
    afterCommit.forEach(Runnable::run);
  }
}
