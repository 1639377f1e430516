package pingyou.store.embedded;

/** Another program that still runs uses the data directory. */
public final class InUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InUse(long owner, String data) {
    super("another pingyou (process " + owner + ") uses " + data + ": stop it first");
  }
}
