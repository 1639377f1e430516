package pingyou.bot.rehearsal;

import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import pingyou.bot.sandbox.SandboxServer;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Persona;
import pingyou.bot.sandbox.codec.Act;

/** The local WeChat's phones: what a person would do by hand. Calls wait until it is done. */
public final class Phones {
  private static final long PATIENCE_SECONDS = 60;

  private final Supplier<SandboxServer> wechat;

  /**
   * @param wechat asked when a phone is first used
   */
  public Phones(Supplier<SandboxServer> wechat) {
    this.wechat = wechat;
  }

  /** Someone as the local WeChat knows them. */
  public record Owner(String id, String openid, boolean following) {
    static Owner of(Person person) {
      return new Owner(person.id(), person.openid(), person.isFollowing());
    }
  }

  /** Everybody who has a phone. */
  public List<Owner> owners() {
    return done(wechat.get().people(Owner::of));
  }

  /** Adds someone who doesn't follow the account yet, or finds who has this id. */
  public Owner add(String id, String name, String role) {
    return done(wechat.get().add(new Persona(id, name, role, false), Owner::of));
  }

  public void follow(String id) {
    done(wechat.get().act(id, new Act.Follow()));
  }

  /** Sends a text and waits until it is answered. */
  public void say(String id, String text) {
    done(wechat.get().act(id, new Act.Text(text)));
  }

  /** Waits until WeChat has nothing under way any more. */
  public void settle() {
    done(wechat.get().settled());
  }

  /** Also on a worker's thread, as when the sandbox is asked to fill. */
  private static <T> T done(Future<T> act) {
    return act.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }
}
