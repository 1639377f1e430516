package pingyou.bot.wechat;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.dialog.Input;
import pingyou.bot.wechat.codec.Event;
import pingyou.bot.wechat.codec.Incoming;
import pingyou.bot.wechat.codec.Message;

/** WeChat's messages and events as what they mean in a conversation. */
final class Inputs {
  private static final Logger LOG = LoggerFactory.getLogger(Inputs.class);

  private Inputs() {}

  /** Empty where there is nothing to answer: a receipt, a place reported, a kind unknown to us. */
  static Optional<Input> of(Incoming incoming) {
    return switch (incoming) {
      case Message message -> Optional.of(message(message));
      case Event event -> event(event);
      case Incoming.Unknown unknown -> {
        LOG.info("a push of unknown kind {} {}", unknown.type(), unknown.event());
        yield Optional.empty();
      }
    };
  }

  private static Input message(Message message) {
    return switch (message) {
      case Message.Text text -> new Input.Text(text.content());
      case Message.Link link -> new Input.Link(link.title(), link.url());
      case Message.Image _ -> new Input.Media(Input.Media.Kind.IMAGE);
      case Message.Voice _ -> new Input.Media(Input.Media.Kind.VOICE);
      case Message.Video _ -> new Input.Media(Input.Media.Kind.VIDEO);
      case Message.ShortVideo _ -> new Input.Media(Input.Media.Kind.VIDEO);
      case Message.Location _ -> new Input.Media(Input.Media.Kind.LOCATION);
    };
  }

  private static Optional<Input> event(Event event) {
    return switch (event) {
      case Event.Subscribe subscribe -> Optional.of(new Input.Followed(subscribe.scene()));
      case Event.Unsubscribe _ -> Optional.of(new Input.Unfollowed());
      case Event.Scan scan -> Optional.of(new Input.Scanned(scan.scene()));
      case Event.MenuClick click -> Optional.of(new Input.Menu(click.key()));
      case Event.TemplateSent _,
          Event.Whereabouts _,
          Event.MenuView _,
          Event.MenuScan _,
          Event.MenuPictures _,
          Event.MenuLocation _,
          Event.MenuMiniProgram _,
          Event.SubscriptionAsked _,
          Event.SubscriptionChanged _,
          Event.SubscriptionSent _,
          Event.Privacy _ ->
          Optional.empty();
    };
  }
}
