package pingyou.notice.delivery;

import java.util.Optional;
import java.util.UUID;
import pingyou.store.Tx;

/** Where people are reached. */
@FunctionalInterface
public interface Contacts {
  /** The person's address, if one is known. */
  Optional<Address> find(Tx tx, UUID person);
}
