package pingyou.bot.rehearsal.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.Proofs;
import pingyou.campaign.form.table.Cell;
import pingyou.campaign.form.table.Column;
import pingyou.campaign.form.table.Layout;
import pingyou.campaign.form.table.Rows;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.notice.wording.Wording;

/** Fills in forms: what a person would type into each field, right by the form's own rules. */
public final class Paper {
  /** The form's field for the applicant's name, as lists know it. */
  private static final String NAME = "name";

  /** A name that never leads anywhere (RFC 2606). */
  private static final String SITE = "https://space.example/";

  private static final LocalDate BORN = LocalDate.of(1972, 2, 3);
  private static final int DAYS_BETWEEN_BIRTHS = 211;

  /** From the oldest to the youngest. */
  private static final int DAYS_OF_BIRTHS = 9_000;

  /** Serial numbers of one day. */
  private static final int SERIALS = 1_000;

  /** Of a longer list the first option is left out, and what is rare at its end. */
  private static final int COMMON_OPTIONS = 3;

  private final Form form;
  private final String province;
  private final Regions regions;
  private final Wording wording;
  private final Prose prose;

  /**
   * @param province GB/T 2260 code of the campaign's region
   */
  public Paper(Form form, String province, Regions regions, Wording wording) {
    this.form = form;
    this.province = province;
    this.regions = regions;
    this.wording = wording;
    this.prose = new Prose(wording);
  }

  /** What this writer types, by field, in the form's order; nothing for what is gone past. */
  public Map<String, String> answers(Writer writer) {
    return answers(writer, Map.of());
  }

  /**
   * The same.
   *
   * @param fixed answers that are given in any case, by field
   */
  public Map<String, String> answers(Writer writer, Map<String, String> fixed) {
    var answers = new LinkedHashMap<String, String>();
    for (var field : form.fields()) {
      var id = field.head().id();
      if (!Completeness.isAsked(field, answers)) {
        continue;
      }
      if (fixed.containsKey(id)) {
        answers.put(id, fixed.get(id));
      } else if (field.head().required() || writer.isThorough()) {
        answer(field, writer).ifPresent(typed -> answers.put(id, typed));
      }
    }
    return answers;
  }

  private Optional<String> answer(Field field, Writer writer) {
    int number = writer.number();
    return Optional.ofNullable(
        switch (field) {
          case Field.ShortText it ->
              Prose.within(
                  it.maxLength(),
                  it.head().id().equals(NAME) ? writer.name() : wording.say("rehearsal.short"));
          case Field.LongText it -> prose.text(it, writer);
          case Field.IdNumber it -> idNumber(it, number);
          case Field.Mobile _ -> mobile(number);
          case Field.Choice it -> choice(it, writer);
          case Field.RegionChoice(_, var kind, _, _) -> region(kind, writer.county());
          case Field.SchoolChoice _ -> writer.school().toString();
          case Field.Link it -> link(writer, it.head().id());
          case Field.Account _ -> "shili" + number;
          case Field.Secret _ -> "Shili-%02d-kongjian".formatted(number);
          case Field.Evidence it -> evidence(it, writer);
          case Field.Attachment it ->
              it.way() == Field.Handing.OFFLINE ? Attached.handedOver("").write() : null;
          case Field.Table it -> table(it.layout(), writer);
          case Field.ReviewerOwned _ -> null;
        });
  }

  /** As many links as there must be, at least one. */
  private String evidence(Field.Evidence field, Writer writer) {
    return Proofs.write(
        IntStream.range(0, Math.max(1, field.least()))
            .mapToObj(i ->
                Proof.ofLink(link(writer, field.head().id() + "/" + i))
                    .noted(wording.say("rehearsal.proof"))
                    .marked(field.originalMark() ? Boolean.TRUE : null))
            .toList());
  }

  /** As many rows as there must be, at least one; no place stands in two of them. */
  private String table(Layout layout, Writer writer) {
    var once = layout.once();
    var places = once == null ? List.<String>of() : List.of(once.of().getLast());
    return new Rows(
            IntStream.range(0, Math.max(1, layout.least()))
                .mapToObj(i ->
                    layout.columns().stream()
                        .filter(it ->
                            it.required()
                                || places.contains(it.id())
                                || places.contains(String.valueOf(it.beside())))
                        .collect(Collectors.toMap(Column::id, it -> cell(layout, it, writer, i))))
                .toList())
        .write();
  }

  private String cell(Layout layout, Column column, Writer writer, int row) {
    return switch (column.cell()) {
      case Cell.Text(var max) -> Prose.within(max, wording.say("rehearsal.short"));
      case Cell.Count _ -> String.valueOf(100 * (row + 1));
      case Cell.Choice(var options) -> options.get(row % options.size());
      case Cell.Place(var kind) -> {
        var known = regions.within(layout.root(), kind);
        yield known.get(row % known.size()).code();
      }
      case Cell.Mobile _ -> mobile(writer.number());
    };
  }

  static String link(Writer writer, String about) {
    return SITE + "shili" + writer.number() + "/" + about;
  }

  /**
   * A number with a right check digit that nobody has: its first six digits are a province's, while
   * a real one begins with a county's. The last digit is the one that the form takes.
   */
  String idNumber(Field.IdNumber field, int number) {
    var birth = BORN.plusDays((long) number * DAYS_BETWEEN_BIRTHS % DAYS_OF_BIRTHS);
    var digits = "%s%tY%<tm%<td%03d".formatted(province, birth, number % SERIALS);
    return "0123456789X"
        .chars()
        .mapToObj(last -> digits + (char) last)
        .filter(it ->
            Answers.check(field, it, Map.of(), regions, birth.plusYears(20))
                instanceof Outcome.Done<String>)
        .findFirst()
        .orElseThrow();
  }

  /** Of a range that no operator was ever given. */
  static String mobile(int number) {
    return "1540000%04d".formatted(number);
  }

  /** An option on which more is asked, for the thorough; a common one without that for others. */
  private String choice(Field.Choice field, Writer writer) {
    var leading =
        form.fields().stream()
            .map(it -> it.head().when())
            .filter(Objects::nonNull)
            .filter(it -> it.field().equals(field.head().id()))
            .flatMap(it -> it.answers().stream())
            .toList();
    if (writer.isThorough() && field.options().size() == 2 && !leading.isEmpty()) {
      return leading.getFirst();
    }
    var plain = field.options().stream().filter(it -> !leading.contains(it)).toList();
    return common(plain.isEmpty() ? field.options() : plain, writer.number());
  }

  private static String common(List<String> options, int number) {
    return options.size() > COMMON_OPTIONS
        ? options.get(1 + number % COMMON_OPTIONS)
        : options.get(number % options.size());
  }

  private String region(UnitKind kind, String county) {
    return regions.within(province, kind).stream()
        .map(Region::code)
        .filter(code -> regions.liesIn(county, code))
        .findFirst()
        .orElse(county);
  }
}
