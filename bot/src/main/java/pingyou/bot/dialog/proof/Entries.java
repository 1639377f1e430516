package pingyou.bot.dialog.proof;

import java.util.ArrayList;
import java.util.List;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.bot.dialog.turn.Paper;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.Proofs;

/** The entries of a field so far. Pure. */
public record Entries(Field.Evidence field, List<Proof> proofs) {
  private static final int SHOWN_LENGTH = 60;

  public Entries {
    proofs = List.copyOf(proofs);
  }

  public static Entries of(Field.Evidence field, Paper paper) {
    return new Entries(field, Proofs.read(paper.values().getOrDefault(field.head().id(), "")));
  }

  /** What a message can be an answer to. */
  public enum Ask {
    /** One more entry, or the end of the list. */
    ENTRY,
    /** What the last entry proves. */
    NOTE,
    /** Whether the last entry is the applicant's own work. */
    ORIGINAL
  }

  public Ask ask() {
    if (proofs.isEmpty()) {
      return Ask.ENTRY;
    }
    var last = proofs.getLast();
    if (last.note().isEmpty()) {
      return Ask.NOTE;
    }
    return field.originalMark() && last.original() == null ? Ask.ORIGINAL : Ask.ENTRY;
  }

  public boolean isFull() {
    return proofs.size() >= field.most();
  }

  public boolean isTooShort() {
    return proofs.size() < field.least();
  }

  public boolean takesLinks() {
    return field.ways().contains(Field.Way.LINK);
  }

  /** Whether the link is the last entry's: whoever saw no answer sends it once more. */
  public boolean endsWith(String link) {
    return !proofs.isEmpty() && link.equals(proofs.getLast().link());
  }

  /** The value with one more entry. */
  public String with(String link) {
    var longer = new ArrayList<>(proofs);
    longer.add(Proof.ofLink(link));
    return Proofs.write(longer);
  }

  /** The value with what the last entry proves. */
  public String noted(String note) {
    return withLast(proofs.getLast().noted(note));
  }

  /** The value with whose work the last entry is. */
  public String marked(boolean isOriginal) {
    return withLast(proofs.getLast().marked(isOriginal));
  }

  private String withLast(Proof last) {
    var changed = new ArrayList<>(proofs);
    changed.set(changed.size() - 1, last);
    return Proofs.write(changed);
  }

  /** What is asked now. */
  public List<Line> question(Paper paper, PageLinks links) {
    var number = digits(proofs.size());
    return switch (ask()) {
      case ENTRY -> entry(links.proof(paper.begun().id(), field.head().id()));
      case NOTE ->
          List.of(
              Line.of(
                  field.role().isEmpty() ? "evidence.note" : "evidence.role",
                  "number",
                  number,
                  "title",
                  Lines.brief(proofs.getLast().title(), SHOWN_LENGTH),
                  "role",
                  field.role()));
      case ORIGINAL -> List.of(Line.of("evidence.original", "number", number));
    };
  }

  private List<Line> entry(String page) {
    var lines = new ArrayList<Line>();
    if (!proofs.isEmpty()) {
      lines.add(
          Line.of("evidence.there", "count", digits(proofs.size()), "most", digits(field.most())));
    }
    if (takesLinks()) {
      lines.add(Line.of(proofs.isEmpty() ? "evidence.send" : "evidence.more"));
    }
    lines.add(
        Line.of(
            field.ways().contains(Field.Way.FILE) ? "evidence.files" : "evidence.page",
            "link",
            page));
    return lines;
  }

  static String digits(int number) {
    return String.valueOf(number);
  }
}
