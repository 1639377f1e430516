package pingyou.bot.dialog.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pingyou.bot.dialog.apply.Openings;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.View;
import pingyou.person.Grant;
import pingyou.person.Role;

/** Welcome and help. */
final class Greeting {
  private Greeting() {}

  /** Says what is open now; who was in a form before stays there. */
  static Turn welcome(Step step, View view) {
    var left = step.inForm();
    var lines =
        Lines.join(
            List.of(Line.of("welcome")),
            Openings.lines(view),
            List.of(Line.of(left.isPresent() ? "welcome.go-on" : "welcome.how")),
            works(view));
    return new Turn.Say(new Step.Idle(left.orElse(null), 0), lines);
  }

  static List<Line> help(View view) {
    return Lines.join(List.of(Line.of("help")), works(view), contacts(view));
  }

  /** Where each campaign says that people ask; without any, whom. */
  private static List<Line> contacts(View view) {
    var lines =
        view.papers().stream()
            .map(Paper::campaign)
            .filter(it -> !it.contact().isEmpty())
            .map(it ->
                Line.of("help.contact-at", "campaign", it.shortTitle(), "contact", it.contact()))
            .distinct()
            .toList();
    return lines.isEmpty() ? List.of(Line.of("help.contact")) : lines;
  }

  private static List<Line> works(View view) {
    var roles = view.grants().stream().map(Grant::role).collect(Collectors.<Role>toSet());
    var lines = new ArrayList<Line>();
    for (var role : Role.values()) {
      if (roles.contains(role)) {
        lines.add(line(role, view));
      }
    }
    return lines;
  }

  private static Line line(Role role, View view) {
    return switch (role) {
      case OFFICIAL -> Line.of("work.official");
      case REVIEWER -> Line.of("work.reviewer");
      case EVALUATOR -> Line.of("work.evaluator");
      case SECRETARIAT, AUDITOR -> Line.of("work.secretariat", "link", view.links().secretariat());
    };
  }

  /** Whether the person holds one of these roles anywhere. */
  static boolean isOneOf(View view, Set<Role> roles) {
    return view.grants().stream().anyMatch(grant -> roles.contains(grant.role()));
  }
}
