package pingyou.bot.sandbox.account;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Someone with a phone: who they are to the account, and their chat with it. */
public final class Person {
  /** What outlives a restart: not the windows of customer-service messages, nor old bubbles. */
  public record Kept(
      Persona persona,
      boolean following,
      Instant followedAt,
      Set<String> refusedTemplates,
      List<Bubble> chat) {}

  private static final int CHAT_BOUND = 2_000;
  private static final int KEPT_BOUND = 200;

  private final Persona persona;
  private final String openid;
  private final ArrayDeque<Bubble> chat = new ArrayDeque<>();
  private final Credit credit = new Credit();
  private final Set<String> refusedTemplates = new HashSet<>();
  private boolean following;
  private Instant followedAt = Instant.EPOCH;
  private boolean offline;
  private boolean virtual;

  Person(Persona persona, String openid) {
    this.persona = persona;
    this.openid = openid;
    this.following = persona.following();
  }

  Person(Kept kept, String openid) {
    this(kept.persona(), openid);
    following = kept.following();
    followedAt = kept.followedAt();
    refusedTemplates.addAll(kept.refusedTemplates());
    kept.chat().forEach(this::add);
  }

  Kept kept() {
    var last = chat.stream().skip(Math.max(0, chat.size() - KEPT_BOUND)).toList();
    return new Kept(persona, following, followedAt, Set.copyOf(refusedTemplates), last);
  }

  public String id() {
    return persona.id();
  }

  public Persona persona() {
    return persona;
  }

  public String openid() {
    return openid;
  }

  public boolean isFollowing() {
    return following;
  }

  /** When the person followed last; meaningless while not following. */
  public Instant followedAt() {
    return followedAt;
  }

  /** The person follows; opens a minute for customer-service messages. */
  public void follow(Instant now) {
    following = true;
    followedAt = now;
    credit.act(now);
  }

  public void unfollow() {
    following = false;
    credit.close();
  }

  /** The person sent a message: five customer-service messages within 48 hours. */
  public void wrote(Instant now) {
    credit.message(now);
  }

  /** The person tapped a menu or scanned a code: three within a minute. */
  public void acted(Instant now) {
    credit.act(now);
  }

  public boolean isReachable(Instant now) {
    return following && credit.isOpen(now);
  }

  public boolean takeCredit(Instant now) {
    return credit.take(now);
  }

  /** Templates that the person switched off. */
  public Set<String> refusedTemplates() {
    return refusedTemplates;
  }

  /** Whether the person's phone reaches no pages. */
  public boolean isOffline() {
    return offline;
  }

  public void setOffline(boolean isOffline) {
    offline = isOffline;
  }

  /** Whether sign-in gives a snapshot page's virtual account. */
  public boolean isVirtual() {
    return virtual;
  }

  public void setVirtual(boolean isVirtual) {
    virtual = isVirtual;
  }

  public List<Bubble> chatSince(long no) {
    return chat.stream().filter(bubble -> bubble.no() > no).toList();
  }

  void add(Bubble bubble) {
    chat.addLast(bubble);
    if (chat.size() > CHAT_BOUND) {
      chat.removeFirst();
    }
  }
}
