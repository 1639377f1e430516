package pingyou.person;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** People and the WeChat accounts that they act with. */
public final class People {
  /**
   * The person behind this account; one who was never met before is taken on record, as following
   * until we hear otherwise.
   */
  public Person byOpenid(Tx tx, String appId, String openid) {
    var mapper = tx.mapper(PersonMapper.class);
    var known = mapper.person(appId, openid);
    return known != null ? known : takeOnRecord(mapper, appId, openid);
  }

  /** Two first messages at once must give one person: the account's row decides whose id it is. */
  private static Person takeOnRecord(PersonMapper mapper, String appId, String openid) {
    var id = Ids.next();
    mapper.insertAccount(appId, openid, id);
    var owner = mapper.owner(appId, openid);
    if (owner.equals(id)) {
      mapper.insertPerson(id);
    }
    return new Person(owner, null);
  }

  public Optional<Person> find(Tx tx, UUID person) {
    return Optional.ofNullable(tx.mapper(PersonMapper.class).find(person));
  }

  /** The account through which the person is reached; one that follows comes first. */
  public Optional<Contact> contact(Tx tx, UUID person) {
    return Optional.ofNullable(tx.mapper(PersonMapper.class).contact(person));
  }

  /**
   * Notes that an account follows or has left; its records stay, but nothing is sent to one that
   * has left. An event older than the last one noted changes nothing.
   */
  public Person following(Tx tx, String appId, String openid, boolean following, Instant at) {
    var person = byOpenid(tx, appId, openid);
    tx.mapper(PersonMapper.class).noteFollowing(appId, openid, following, at);
    return person;
  }

  /** Sets the name by which officials know the person. */
  public void rename(Tx tx, UUID person, String name) {
    tx.mapper(PersonMapper.class).rename(person, name);
  }
}
