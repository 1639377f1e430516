package pingyou.application.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.application.Application;
import pingyou.store.Ids;
import pingyou.store.Tx;
import pingyou.store.vault.Place;
import pingyou.store.vault.Purpose;
import pingyou.store.vault.Vault;

/**
 * Passwords of learning spaces. They go in; they come out only for a reviewer's look, as submitted,
 * and are wiped when the case needs them no more.
 */
public final class Credentials {
  /** Stands for a password that is there, among answers. */
  public static final String STANDS_FOR = "●";

  private static final String TABLE = "credential";

  private final Vault vault;

  public Credentials(Vault vault) {
    this.vault = vault;
  }

  /**
   * The working copy's passwords by field: for each a mark that changes with it and tells nothing
   * of it.
   */
  public Map<String, UUID> marks(Tx tx, UUID application) {
    return tx.mapper(CredentialMapper.class).ofApplication(application).stream()
        .filter(row -> row.mark() != null)
        .collect(Collectors.toMap(CredentialRow::field, CredentialRow::markThere));
  }

  /** Puts the working copy's password in, an empty one to take it out; whether it changed. */
  boolean put(Tx tx, Application application, String field, String password) {
    var mapper = tx.mapper(CredentialMapper.class);
    var known = mapper.find(application.id(), field);
    if (password.equals(known == null ? "" : opened(known, "password", known.password()))) {
      return false;
    }
    var id = known == null ? Ids.next() : known.id();
    if (known == null) {
      mapper.insert(id, application.campaign(), application.id(), field);
    }
    if (password.isEmpty()) {
      mapper.set(id, null, null);
    } else {
      mapper.set(id, sealed("password", id, password), Ids.next());
    }
    return true;
  }

  /** The working copy's passwords become the submitted ones. */
  public void submit(Tx tx, UUID application) {
    var mapper = tx.mapper(CredentialMapper.class);
    for (var row : mapper.ofApplication(application)) {
      var password = opened(row, "password", row.password());
      mapper.submit(
          row.id(), password.isEmpty() ? null : sealed("submitted_password", row.id(), password));
    }
  }

  /** Another password in place of one that doesn't work, as written and as submitted. */
  public void replace(Tx tx, UUID application, String field, String password) {
    var mapper = tx.mapper(CredentialMapper.class);
    var row = Objects.requireNonNull(mapper.find(application, field), field);
    mapper.set(row.id(), sealed("password", row.id(), password), Ids.next());
    mapper.submit(row.id(), sealed("submitted_password", row.id(), password));
  }

  /** The submitted password; empty if none was or it is wiped. */
  public Optional<String> submitted(Tx tx, UUID application, String field) {
    var row = tx.mapper(CredentialMapper.class).find(application, field);
    return row == null || row.submittedPassword() == null
        ? Optional.empty()
        : Optional.of(opened(row, "submitted_password", row.submittedPassword()));
  }

  /** Sets when a case's passwords go, in business time; null while they are needed. */
  public void wipeAt(Tx tx, UUID application, @Nullable Instant at) {
    tx.mapper(CredentialMapper.class).wipeAt(application, at);
  }

  /** When passwords of this campaign that are still there are to go. */
  public List<Instant> wipings(Tx tx, String campaign) {
    return tx.mapper(CredentialMapper.class).wipings(campaign);
  }

  /** Applications whose passwords are to go by now, at most {@code limit}. */
  public List<UUID> toWipe(Tx tx, String campaign, Instant now, int limit) {
    return tx.mapper(CredentialMapper.class).toWipe(campaign, now, limit);
  }

  /** Destroys an application's passwords; a second time changes nothing. */
  public void wipe(Tx tx, UUID application, Instant now) {
    tx.mapper(CredentialMapper.class).wipe(application, now);
  }

  private String opened(CredentialRow row, String column, @Nullable String sealed) {
    return sealed == null ? "" : vault.open(Purpose.SPACE, place(column, row.id()), sealed);
  }

  private String sealed(String column, UUID row, String password) {
    return vault.seal(Purpose.SPACE, place(column, row), password);
  }

  private static Place place(String column, UUID row) {
    return new Place(TABLE, column, row);
  }
}
