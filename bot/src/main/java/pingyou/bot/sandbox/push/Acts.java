package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Bubble.Draft;
import pingyou.bot.sandbox.account.Bubble.Kind;
import pingyou.bot.sandbox.account.Bubble.Side;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.account.Words;
import pingyou.bot.sandbox.codec.Act;
import pingyou.bot.sandbox.codec.Fields;

/** Plays what a person does: in the chat, in the account's books, and to the product. */
public final class Acts {
  private final Platform platform;
  private final Pusher pusher;
  private final Numbers numbers;

  public Acts(Platform platform, Pusher pusher, Numbers numbers) {
    this.platform = platform;
    this.pusher = pusher;
    this.numbers = numbers;
  }

  /** Why the client wouldn't let the person do this, in English; absent when it would. */
  private @Nullable String obstacle(Person person, Act act) {
    var needsFollower = !(act instanceof Act.Follow || act instanceof Act.Scan);
    if (needsFollower && !person.isFollowing()) {
      return person.id() + " does not follow the account";
    }
    return switch (act) {
      case Act.Follow _ when person.isFollowing() -> person.id() + " follows already";
      case Act.Click a when !platform.menu().has("key", a.key()) ->
          "the menu has no button with key " + a.key();
      case Act.View a when !platform.menu().has("url", a.url()) ->
          "the menu has no button with url " + a.url();
      default -> null;
    };
  }

  /** Does it; fails with the obstacle if there is one. */
  public Future<Outcome> tried(Person person, Act act) {
    var obstacle = obstacle(person, act);
    return obstacle == null
        ? perform(person, act)
        : Future.failedFuture(new IllegalArgumentException(obstacle));
  }

  private Future<Outcome> perform(Person person, Act act) {
    var head =
        new Fields.Head(
            platform.account().originalId(),
            person.openid(),
            platform.clocks().nowSeconds(),
            numbers.next(),
            person.isFollowing(),
            platform.menu().id());
    var fields = Fields.of(act, head);
    var followed = person.isFollowing();
    take(person, act);
    if (person.isFollowing() != followed) {
      platform.people().tell(person);
    }
    var draft = draft(act);
    if (draft != null) {
      platform.people().say(person, draft);
    }
    return pusher.push(person, fields, !(act instanceof Act.Unfollow));
  }

  private void take(Person person, Act act) {
    var now = platform.clocks().now();
    switch (act) {
      case Act.Follow _ -> person.follow(now);
      case Act.Unfollow _ -> person.unfollow();
      case Act.Scan _ when !person.isFollowing() -> person.follow(now);
      case Act.Scan _, Act.Click _ -> person.acted(now);
      case Act.View _ -> {}
      case Act.Text _, Act.Image _, Act.Voice _, Act.Video _, Act.Place _, Act.Link _ ->
          person.wrote(now);
    }
  }

  private static @Nullable Draft draft(Act act) {
    return switch (act) {
      case Act.Text a -> Draft.plain(Side.PERSON, Kind.TEXT, a.text());
      case Act.Image _ -> Draft.plain(Side.PERSON, Kind.IMAGE, Words.of("image", 1));
      case Act.Voice _ -> Draft.plain(Side.PERSON, Kind.VOICE, Words.of("voice", 1));
      case Act.Video _ -> Draft.plain(Side.PERSON, Kind.VIDEO, Words.of("video", 1));
      case Act.Place a -> Draft.plain(Side.PERSON, Kind.LOCATION, a.label());
      case Act.Link a -> link(a);
      case Act.Click _, Act.View _ -> null;
      case Act.Scan _ -> Draft.plain(Side.SYSTEM, Kind.SCANNED, Words.of("scanned", 1));
      case Act.Follow _ -> Draft.plain(Side.SYSTEM, Kind.FOLLOWED, Words.of("followed", 1));
      case Act.Unfollow _ -> Draft.plain(Side.SYSTEM, Kind.UNFOLLOWED, Words.of("unfollowed", 1));
    };
  }

  private static Draft link(Act.Link a) {
    var text = Objects.requireNonNullElse(a.description(), "");
    return new Draft(Side.PERSON, Kind.LINK, text, a.title(), List.of(), a.url());
  }
}
