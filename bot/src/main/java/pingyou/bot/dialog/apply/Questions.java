package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import pingyou.application.enclosure.Limits;
import pingyou.bot.dialog.proof.Entries;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Choices;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.bot.dialog.turn.Paper;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;

/** How a field is asked. */
final class Questions {
  private static final int SHOWN_LENGTH = 60;

  private final Regions regions;

  Questions(Regions regions) {
    this.regions = regions;
  }

  /** The whole question: which one, why it came back, how to write it, what is there already. */
  List<Line> lines(Asking question, Paper paper, PageLinks links) {
    var field = paper.track().form().field(question.field());
    var lines = new ArrayList<Line>();
    lines.add(head(paper, field));
    var reason = paper.reasons().get(question.field());
    if (reason != null) {
      lines.add(Line.of("ask.reason", "reason", reason));
    }
    if (!field.head().hint().isEmpty()) {
      lines.add(Line.of("ask.hint", "hint", field.head().hint()));
    }
    lines.addAll(howToWrite(field, question, paper, links));
    if (paper.isWritten(field)) {
      lines.addAll(present(paper, field));
    }
    return lines;
  }

  private static Line head(Paper paper, Field field) {
    return Line.of(
        field.head().required() ? "ask.head" : "ask.head-optional",
        "number",
        String.valueOf(Walk.number(paper, field)),
        "count",
        String.valueOf(paper.asked().size()),
        "label",
        field.head().label());
  }

  private List<Line> howToWrite(Field field, Asking question, Paper paper, PageLinks links) {
    return switch (field) {
      case Field.ShortText(_, var max) -> List.of(Line.of("ask.short", "max", digits(max)));
      case Field.LongText it -> longText(it, paper, links);
      case Field.IdNumber _ ->
          List.of(Line.of("ask.id-number", "link", links.space(paper.begun().id())));
      case Field.Choice _, Field.RegionChoice _ -> choices(field, paper).lines(question.page());
      case Field.SchoolChoice _ -> List.of(Line.of("ask.school"));
      case Field.Link _ -> List.of(Line.of("ask.link"));
      case Field.Account _, Field.Secret _ ->
          List.of(Line.of("ask.space", "link", links.space(paper.begun().id())));
      case Field.Evidence it -> Entries.of(it, paper).question(paper, links);
      case Field.Attachment it -> attachment(it, paper, links);
      case Field.Table(var head, _) ->
          List.of(Line.of("table.ask", "link", links.table(paper.begun().id(), head.id())));
      case Field.Mobile _, Field.ReviewerOwned _ -> List.of();
    };
  }

  private static List<Line> attachment(Field.Attachment field, Paper paper, PageLinks links) {
    return switch (field.way()) {
      case PAGE ->
          List.of(
              Line.of(
                  "attachment.ask",
                  "link",
                  links.proof(paper.begun().id(), field.head().id()),
                  "types",
                  Limits.of(field).named(),
                  "max",
                  digits(field.megabytes())));
      case OFFLINE -> List.of(Line.of("attachment.hand"));
    };
  }

  private static List<Line> longText(Field.LongText field, Paper paper, PageLinks links) {
    var page = Line.of("ask.long-page", "link", links.draft(paper.begun().id()));
    var soft = field.soft();
    return soft == null
        ? List.of(Line.of("ask.long", "max", digits(field.maxLength())), page)
        : List.of(
            Line.of(
                "ask.long-soft",
                "least",
                digits(soft.least()),
                "most",
                digits(soft.most()),
                "max",
                digits(field.maxLength())),
            page);
  }

  private static List<Line> present(Paper paper, Field field) {
    var id = field.head().id();
    if (field instanceof Field.Evidence) {
      return List.of(); // the question says what is there
    }
    if (paper.isWrong(field)) {
      return Lines.of(paper.missing().stream().filter(it -> id.equals(it.field())).toList());
    }
    return switch (field) {
      case Field.LongText _ ->
          List.of(
              Line.of(
                  "ask.long-present",
                  "length",
                  digits(Answers.length(paper.values().getOrDefault(id, "")))));
      case Field.Account _, Field.Secret _ -> List.of(Line.of("ask.space-present"));
      case Field _ -> List.of(Line.of("ask.present", "shown", shown(paper, field)));
    };
  }

  /** The answer as it may be repeated, in short. */
  static String shown(Paper paper, Field field) {
    return Lines.brief(paper.shown().getOrDefault(field.head().id(), ""), SHOWN_LENGTH);
  }

  /** What can be chosen; empty for fields that aren't chosen from a list. */
  Choices choices(Field field, Paper paper) {
    return new Choices(
        switch (field) {
          case Field.Choice(_, var options, _) ->
              options.stream().map(text -> new Choices.Option(text, text)).toList();
          case Field.RegionChoice it ->
              regions(it, paper).stream()
                  .map(region -> new Choices.Option(region.code(), region.name()))
                  .toList();
          case Field _ -> List.of();
        });
  }

  private List<Region> regions(Field.RegionChoice field, Paper paper) {
    var within = field.within();
    var parent = within == null ? field.root() : paper.values().getOrDefault(within, "");
    return regions.within(parent, field.kind());
  }

  static String digits(int number) {
    return String.valueOf(number);
  }
}
