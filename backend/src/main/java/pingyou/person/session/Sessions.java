package pingyou.person.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import pingyou.store.Hashes;
import pingyou.store.Tx;

/** Sessions by token; 12 hours without use or 7 days end them. */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final Duration LIFE = Duration.ofDays(7);

  /** How exact "last used" is: it isn't written at every click. */
  private static final Duration USE_NOTED = Duration.ofMinutes(5);

  private static final int RANDOM_BYTES = 32;

  private final InstantSource machine;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param machine the machine's time
   */
  public Sessions(InstantSource machine) {
    this.machine = machine;
  }

  /** The token for the cookie: 256 random bits, stored hashed. */
  public String open(Tx tx, UUID person) {
    var mapper = tx.mapper(SessionMapper.class);
    var now = machine.instant();
    mapper.deleteDead(person, now.minus(IDLE), now.minus(LIFE));
    var token = secret();
    mapper.insert(Hashes.sha256(token), person, secret(), now);
    return token;
  }

  public Optional<Session> find(Tx tx, String token) {
    var mapper = tx.mapper(SessionMapper.class);
    var now = machine.instant();
    var hash = Hashes.sha256(token);
    var found = mapper.find(hash, now.minus(IDLE), now.minus(LIFE));
    if (found != null) {
      mapper.noteUse(hash, now, now.minus(USE_NOTED));
    }
    return Optional.ofNullable(found);
  }

  public void end(Tx tx, String token) {
    tx.mapper(SessionMapper.class).delete(Hashes.sha256(token));
  }

  /** Signs the person out everywhere. */
  public void endAll(Tx tx, UUID person) {
    tx.mapper(SessionMapper.class).deleteAll(person);
  }

  private String secret() {
    var bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
