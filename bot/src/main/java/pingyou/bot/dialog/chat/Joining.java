package pingyou.bot.dialog.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.person.Grant;
import pingyou.person.Invitations;

/** Invitation codes, typed or scanned. */
final class Joining {
  private static final String SCENE = "inv:";

  private final Regions regions;

  Joining(Regions regions) {
    this.regions = regions;
  }

  /** The code in a QR code's scene. */
  static Optional<String> code(@Nullable String scene) {
    return Optional.ofNullable(scene)
        .filter(it -> it.startsWith(SCENE))
        .map(it -> it.substring(SCENE.length()))
        .filter(Invitations::isCode);
  }

  /**
   * Whether a message is a code. Where any text may be an answer only one with its hyphen is, since
   * eight letters may be a word.
   */
  static boolean isCode(String typed, boolean anyText) {
    return Invitations.isCode(typed) && (!anyText || typed.contains("-"));
  }

  Turn redeem(Step step, String code) {
    return new Do<>(
        new Command.Redeem(code),
        (outcome, now) ->
            switch (outcome) {
              case Done<Command.Joined>(var joined) -> new Say(step, joined(joined, now));
              case Refused<Command.Joined>(var why) -> new Say(step, Lines.of(why));
            });
  }

  private List<Line> joined(Command.Joined joined, View view) {
    var grant = joined.grant();
    var lines = new ArrayList<Line>();
    var key =
        switch (grant.role()) {
          case SECRETARIAT -> "joined.secretariat";
          case OFFICIAL -> "joined.official";
          case REVIEWER -> "joined.reviewer";
          case EVALUATOR -> "joined.evaluator";
          case AUDITOR -> "joined.auditor";
        };
    lines.add(Line.of(key, "campaign", joined.campaign(), "unit", unit(grant.unit())));
    lines.add(Line.of("joined.page", "link", page(grant, view.links())));
    return lines;
  }

  private String unit(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(regions::find).map(Region::name).orElse("");
  }

  private static String page(Grant grant, PageLinks links) {
    return switch (grant.role()) {
      case SECRETARIAT, AUDITOR -> links.secretariat();
      case OFFICIAL -> links.desk();
      case REVIEWER, EVALUATOR -> links.reviews();
    };
  }
}
