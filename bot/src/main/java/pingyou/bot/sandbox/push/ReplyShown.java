package pingyou.bot.sandbox.push;

import java.util.List;
import pingyou.bot.sandbox.account.Bubble;
import pingyou.bot.sandbox.account.Bubble.Draft;
import pingyou.bot.sandbox.account.Bubble.Kind;
import pingyou.bot.sandbox.account.Bubble.Side;
import pingyou.bot.sandbox.account.People;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Words;
import pingyou.bot.sandbox.codec.Reply;

/** What a person sees of a push's answer in the chat. */
final class ReplyShown {
  private final People people;
  private final Person person;
  private final boolean isShown;

  ReplyShown(People people, Person person, boolean isShown) {
    this.people = people;
    this.person = person;
    this.isShown = isShown;
  }

  List<Bubble> reply(Reply reply) {
    return switch (reply.type()) {
      case "text" -> say(Draft.plain(Side.ACCOUNT, Kind.TEXT, reply.content()));
      case "news" -> say(article(reply.articles().getFirst()));
      case "image" -> say(Draft.plain(Side.ACCOUNT, Kind.IMAGE, Words.of("image", 1)));
      case "voice", "music" -> say(Draft.plain(Side.ACCOUNT, Kind.VOICE, Words.of("voice", 1)));
      case "video" -> say(Draft.plain(Side.ACCOUNT, Kind.VIDEO, Words.of("video", 1)));
      default -> List.of();
    };
  }

  private static Draft article(Reply.Article article) {
    return new Draft(
        Side.ACCOUNT, Kind.NEWS, article.description(), article.title(), List.of(), article.url());
  }

  List<Bubble> failure() {
    return say(Draft.plain(Side.SYSTEM, Kind.FAILED, Words.of("failed", 1)));
  }

  void redelivered(int times, boolean differed) {
    var kind = differed ? Kind.REDELIVERED_DIFFERING : Kind.REDELIVERED;
    var key = differed ? "redeliveredDiffering" : "redelivered";
    say(Draft.plain(Side.SYSTEM, kind, Words.of(key, times)));
  }

  private List<Bubble> say(Draft draft) {
    return isShown ? List.of(people.say(person, draft)) : List.of();
  }
}
