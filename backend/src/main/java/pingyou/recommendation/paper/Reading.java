package pingyou.recommendation.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.application.answer.Keeping;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.campaign.form.table.Layout;
import pingyou.campaign.form.table.Rows;
import pingyou.campaign.form.table.Tables;
import pingyou.campaign.form.text.Masked;
import pingyou.campaign.region.Regions;

/** Answers of papers as people read them, personal ones masked or whole. Pure. */
final class Reading {
  private final Regions regions;

  Reading(Regions regions) {
    this.regions = regions;
  }

  /** By field, those that were answered. */
  Map<String, String> masked(Form form, Map<String, String> values) {
    return form.fields().stream()
        .filter(it -> values.containsKey(it.head().id()))
        .collect(
            Collectors.toMap(
                it -> it.head().id(),
                it -> text(it, values.getOrDefault(it.head().id(), ""), true)));
  }

  String text(Field field, String value, boolean masked) {
    return switch (field) {
      case Field.Table(_, var layout) -> Tables.text(layout, value, masked, regions);
      case Field.Mobile _ when masked -> Masked.mobile(value);
      case Field _ -> value;
    };
  }

  /** As stored, by field: those that aren't personal. */
  static Map<String, String> plain(Form form, Map<String, String> values) {
    return form.fields().stream()
        .filter(it -> values.containsKey(it.head().id()))
        .filter(it -> Keeping.of(it) == Keeping.PLAIN)
        .collect(
            Collectors.toMap(it -> it.head().id(), it -> values.getOrDefault(it.head().id(), "")));
  }

  /** Every cell under its label, in order; those of a table by its columns. */
  List<Papers.Cell> cells(Form form, Map<String, String> values, boolean masked) {
    return form.fields().stream()
        .flatMap(it -> cells(it, values.getOrDefault(it.head().id(), ""), masked))
        .toList();
  }

  private Stream<Papers.Cell> cells(Field field, String value, boolean masked) {
    if (field instanceof Field.Table(_, var layout)) {
      return cells(layout, value, masked);
    }
    var shown = value.isEmpty() ? "" : text(field, value, masked);
    return Stream.of(new Papers.Cell(field.head().label(), shown));
  }

  /** One that has no row yet has its empty cells. */
  private Stream<Papers.Cell> cells(Layout layout, String value, boolean masked) {
    var rows = value.isEmpty() ? List.<Map<String, String>>of() : Rows.read(value).list();
    return (rows.isEmpty() ? List.of(Map.<String, String>of()) : rows)
        .stream()
            .flatMap(row ->
                layout.columns().stream()
                    .map(it ->
                        new Papers.Cell(
                            it.label(),
                            Tables.shown(it, row.getOrDefault(it.id(), ""), masked, regions))));
  }
}
