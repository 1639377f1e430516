package pingyou.bot.dialog.talk;

import java.util.List;
import java.util.function.UnaryOperator;
import pingyou.bot.dialog.Conversation;
import pingyou.bot.dialog.Conversations;
import pingyou.bot.dialog.Dialog;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.chat.Chat;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Steps;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Moment;
import pingyou.notice.Untold;
import pingyou.notice.wording.Wording;
import pingyou.store.Tx;

/** The dialog with everyone: turns decided by {@link Chat}, performed on the features. */
public final class Talk implements Dialog {
  private final Features features;
  private final Chat chat;
  private final Hands hands;
  private final PageLinks links;
  private final Speech speech;

  /**
   * @param publicUrl path from the root → address that a phone opens
   */
  public Talk(
      Features features, Regions regions, Wording wording, UnaryOperator<String> publicUrl) {
    this.features = features;
    this.links = new PageLinks(publicUrl);
    chat = new Chat(regions, wording);
    hands = new Hands(features);
    speech = new Speech(wording, links);
  }

  @Override
  public String turn(Tx tx, Conversation conversation, Input input, Moment moment) {
    var sender = conversation.sender();
    var person = features.people().byOpenid(tx, sender.appId(), sender.openid()).id();
    var views = new Views(features, links, tx, person, moment);
    var act = new Hands.Act(tx, sender, person, moment, views.now());
    var say = said(first(conversation, input, act), act, views);
    Conversations.step(tx, sender, Steps.write(say.next()), moment.receivedAt());
    return speech.say(untold(say, act), say.lines());
  }

  /** A step that this version can't read begins anew, and says so. */
  private Turn first(Conversation conversation, Input input, Hands.Act act) {
    var kept = conversation.step();
    if (kept.isEmpty()) {
      return chat.next(Step.Idle.START, input, act.view());
    }
    return Steps.read(kept.get())
        .map(step -> chat.next(step, input, act.view()))
        .orElseGet(() -> Turn.say(Step.Idle.START, Line.of("start.again")));
  }

  /** Performs commands until there is something to say. */
  private Say said(Turn turn, Hands.Act act, Views views) {
    return switch (turn) {
      case Say say -> say;
      case Do<?> command -> done(command, act, views);
    };
  }

  private <R> Say done(Do<R> turn, Hands.Act act, Views views) {
    var outcome = hands.perform(turn.command(), act);
    var now = act.seeing(views.after(turn.command()));
    return said(turn.then().apply(outcome, now.view()), now, views);
  }

  /** What couldn't be delivered, unless nothing is answered at all. */
  private List<Untold> untold(Say say, Hands.Act act) {
    return say.lines().isEmpty()
        ? List.of()
        : features.outbox().untold(act.tx(), act.person(), act.moment().receivedAt());
  }

  @Override
  public String broken() {
    return speech.say(List.of(Line.of("broken")));
  }
}
