package pingyou.web.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Aspect;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Section;
import pingyou.campaign.form.table.Rows;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.paper.PaperView;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Words;
import pingyou.web.http.Request;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.part.form.SectionView;
import pingyou.web.table.Grids;

/** A paper as sections and cells of a form, and what is read from one. */
final class Cells {
  private final Words words;
  private final Grids grids;

  Cells(Ground ground) {
    this.words = ground.words();
    this.grids = new Grids(ground.regions());
  }

  /**
   * What a form shows beside what is stored.
   *
   * @param typed what was typed into cells and couldn't be taken
   * @param faults why, by field
   * @param own what was typed into cells that somebody else has written meanwhile
   * @param more the table that gets one more row; empty for none
   */
  record Typed(
      Map<String, String> typed,
      Map<String, List<Refusal>> faults,
      Map<String, String> own,
      String more) {
    static Typed nothing(String more) {
      return new Typed(Map.of(), Map.of(), Map.of(), more);
    }
  }

  /** What the form says, by field. */
  static Map<String, String> typed(Request request, PaperView view) {
    return view.place().form().fields().stream()
        .filter(it -> isSaid(request, it))
        .collect(Collectors.toMap(it -> it.head().id(), it -> typed(request, it)));
  }

  private static boolean isSaid(Request request, Field field) {
    var id = field.head().id();
    return field instanceof Field.Table
        ? request.form().containsKey(id + ".there")
        : request.form().containsKey(id);
  }

  private static String typed(Request request, Field field) {
    var id = field.head().id();
    return field instanceof Field.Table(_, var layout)
        ? Grids.typed(request, id, layout)
        : request.field(id).replace("\r\n", "\n").strip();
  }

  List<SectionView> sections(PaperView view, Typed typed) {
    return view.place().form().sections().stream()
        .map(section ->
            new SectionView(
                section.id(), section.title(), state(view, section), fields(view, typed, section)))
        .toList();
  }

  private static SectionView.State state(PaperView view, Section section) {
    var ids = section.fields().stream().map(it -> it.head().id()).toList();
    if (ids.stream().noneMatch(view.values()::containsKey)) {
      return SectionView.State.NOT_BEGUN;
    }
    return view.missing().stream().anyMatch(it -> ids.contains(String.valueOf(it.field())))
        ? SectionView.State.IN_PROGRESS
        : SectionView.State.DONE;
  }

  private List<FieldView> fields(PaperView view, Typed typed, Section section) {
    return section.fields().stream()
        .filter(it -> Completeness.isAsked(it, view.values()))
        .map(it -> field(view, typed, it))
        .toList();
  }

  private FieldView field(PaperView view, Typed typed, Field field) {
    var head = field.head();
    var value = typed.typed().getOrDefault(head.id(), view.values().getOrDefault(head.id(), ""));
    return new FieldView(
        head.id(),
        head.label(),
        head.hint().isEmpty() ? null : head.hint(),
        !head.required(),
        problem(view, typed, head.id()),
        null,
        null,
        own(typed, field),
        null,
        control(field, value, typed.more().equals(head.id())));
  }

  /** A table that somebody else has overtaken is kept so that it can be pasted again. */
  private static @Nullable String own(Typed typed, Field field) {
    var own = typed.own().get(field.head().id());
    return own != null && field instanceof Field.Table(_, var layout)
        ? Rows.parse(own).orElse(Rows.NONE).copied(layout.columns())
        : own;
  }

  /** Why a cell wasn't taken; else what is wrong with what is there, but not that it is empty. */
  private @Nullable String problem(PaperView view, Typed typed, String id) {
    var why =
        typed.faults().containsKey(id)
            ? typed.faults().get(id)
            : view.missing().stream()
                .filter(it -> id.equals(it.field()) && view.values().containsKey(id))
                .toList();
    return why.isEmpty() ? null : String.join(" ", words.of(why));
  }

  private Control control(Field field, String value, boolean more) {
    return switch (field) {
      case Field.LongText it ->
          new Control.LongText(
              value,
              it.maxLength(),
              it.soft() == null ? 0 : it.soft().about(),
              it.aspects().stream().map(Aspect::title).toList());
      case Field.Choice it -> new Control.Choice(it.options(), value);
      case Field.Mobile _ -> new Control.Text(value, Control.Entry.PHONE);
      case Field.Table it -> grids.of(it.layout(), value, more);
      case Field _ -> new Control.Text(value, Control.Entry.PLAIN);
    };
  }
}
