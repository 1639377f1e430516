package pingyou.store;

/**
 * What an installation's database is for. The first start marks it; the other mode then refuses it,
 * so that a rehearsal never meets real applications.
 */
public enum Mode {
  SANDBOX,
  LIVE;

  private static final String SETTING = "mode";

  /** Marks a new database, or refuses one that was marked for the other mode. */
  public void claim(Database database) {
    database.run(tx -> {
      var marked = tx.setting(SETTING);
      if (marked.isEmpty()) {
        tx.setting(SETTING, name());
      } else if (!marked.get().equals(name())) {
        throw new IllegalStateException(
            "this database is marked " + marked.get() + ", not " + name());
      }
    });
  }
}
