package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pingyou.application.Status;
import pingyou.bot.dialog.proof.Entries;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.bot.dialog.turn.Paper;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.table.Rows;
import pingyou.campaign.rule.Refusal;

/** Everything written, in short, before it is submitted. */
final class Overview {
  private static final int LINES_PER_PAGE = 14;
  private static final int SHOWN_LENGTH = 24;
  private static final int NAMED_AT_MOST = 12;

  private Overview() {}

  static List<Line> lines(Paper paper, int page, PageLinks links) {
    var answers = paper.asked().stream().map(field -> answer(paper, field)).toList();
    int from = page * LINES_PER_PAGE % Math.max(1, rounded(answers.size()));
    int to = Math.min(from + LINES_PER_PAGE, answers.size());
    var lines = new ArrayList<Line>();
    lines.add(Line.of("summary.head", "title", Showing.title(paper)));
    lines.addAll(answers.subList(from, to));
    if (answers.size() > LINES_PER_PAGE) {
      lines.add(Line.of("summary.more"));
    }
    lines.add(Line.of("summary.preview", "link", links.preview(paper.begun().id())));
    lines.add(whatNext(paper));
    return lines;
  }

  private static int rounded(int size) {
    return (size + LINES_PER_PAGE - 1) / LINES_PER_PAGE * LINES_PER_PAGE;
  }

  private static Line answer(Paper paper, Field field) {
    var label = field.head().label();
    return paper.isWritten(field)
        ? written(paper, field, label)
        : Line.of(field.head().required() ? "summary.empty" : "summary.left-out", "label", label);
  }

  private static Line written(Paper paper, Field field, String label) {
    var id = field.head().id();
    return switch (field) {
      case Field.LongText _ ->
          Line.of(
              "summary.long",
              "label",
              label,
              "length",
              Questions.digits(Answers.length(paper.values().getOrDefault(id, ""))));
      case Field.Secret _ -> Line.of("summary.secret", "label", label);
      case Field.Evidence it ->
          Line.of(
              "summary.evidence",
              "label",
              label,
              "count",
              Questions.digits(Entries.of(it, paper).proofs().size()));
      case Field.Table _ ->
          Line.of(
              "summary.table",
              "label",
              label,
              "count",
              Questions.digits(Rows.read(paper.values().getOrDefault(id, "")).size()));
      case Field.Attachment it when it.way() == Field.Handing.OFFLINE ->
          Line.of(paper.isWrong(it) ? "summary.handed" : "summary.received", "label", label);
      case Field _ ->
          Line.of(
              "summary.line",
              "label",
              label,
              "shown",
              Lines.brief(paper.shown().getOrDefault(id, ""), SHOWN_LENGTH));
    };
  }

  /** How it can go on from here. */
  static Line whatNext(Paper paper) {
    if (!paper.missing().isEmpty()) {
      return Line.of(
          "summary.missing",
          "count",
          Questions.digits(missingFields(paper).size()),
          "labels",
          labels(paper, missingFields(paper)));
    }
    var application = paper.begun();
    if (application.status() == Status.SUBMITTED) {
      return application.changed()
          ? Line.of("summary.submit-again", "deadline", Showing.deadline(paper))
          : Line.of("summary.submitted", "deadline", Showing.deadline(paper));
    }
    return Line.of("summary.submit", "deadline", Showing.deadline(paper));
  }

  /** The fields that something is missing in, in the form's order. */
  static List<String> missingFields(Paper paper) {
    return paper.missing().stream()
        .map(Refusal::field)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  /** Their labels, as many as one message bears. */
  static String labels(Paper paper, List<String> fields) {
    var form = paper.track().form();
    var named =
        fields.stream().limit(NAMED_AT_MOST).map(id -> form.field(id).head().label()).toList();
    return String.join("、", named) + (fields.size() > NAMED_AT_MOST ? "……" : "");
  }
}
