package pingyou.web.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pingyou.application.draft.FieldView.State;
import pingyou.application.enclosure.Limits;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.rule.Refusal;
import pingyou.web.frame.CaseParts;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.http.Request;
import pingyou.web.page.ProofPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.proof.ProofPages.Place;

/** The page of one list of evidence or one attachment. */
final class ProofParts {
  private final Words words;

  ProofParts(Words words) {
    this.words = words;
  }

  /** How someone says that an entry is their own work. */
  String yes() {
    return words.say("page.proof.yes");
  }

  ProofPage page(Request request, Place place, List<Refusal> why) {
    var opened = place.view().opened();
    var head = place.field().head();
    return new ProofPage(
        request.shell(),
        opened.campaign().shortTitle(),
        head.label(),
        head.hint().isEmpty() ? null : head.hint(),
        basis(place.field()),
        Spans.deadline(opened.applying(), request.arrivedAt(), opened.campaign().zone()),
        new Link(words.say("page.space.back"), place.draft() + "#" + head.id() + "-field"),
        place.field() instanceof Field.Evidence,
        !why.isEmpty(),
        problems(place, why),
        CaseParts.enclosure(place.shown().enclosed()),
        place.path(),
        String.valueOf(opened.application().version()),
        form(request, place, why));
  }

  private static @Nullable Basis basis(Field field) {
    var clause = field.head().clause();
    return clause == null
        ? null
        : new Basis(null, clause.quote(), clause.place().replace("｜", " · "), null);
  }

  /** What was refused; else what is wrong with what lies there. */
  private List<Problem> problems(Place place, List<Refusal> why) {
    var told =
        why.isEmpty() && place.shown().state() == State.FAULTY ? place.shown().problems() : why;
    return words.of(told).stream().map(it -> new Problem("proof", it)).toList();
  }

  private ProofPage.@Nullable Form form(Request request, Place place, List<Refusal> why) {
    return switch (place.field()) {
      case Field.Evidence it -> form(request, place, it, why);
      case Field.Attachment it -> form(request, it);
      case Field _ -> null;
    };
  }

  private ProofPage.@Nullable Form form(
      Request request, Place place, Field.Evidence field, List<Refusal> why) {
    var proofs = place.shown().enclosed().proofs();
    int at = entry(request, proofs.size());
    if (at < 0 && proofs.size() >= field.most()) {
      return null;
    }
    var known = at < 0 ? null : proofs.get(at);
    var title =
        known == null
            ? words.say("page.proof.add")
            : words.say("page.proof.change", "number", String.valueOf(at + 1));
    return new ProofPage.Form(
        title,
        known == null ? "add" : "change",
        at,
        fields(request, field, known, !why.isEmpty()),
        words.say(known == null ? "page.proof.do-add" : "page.proof.do-change"),
        words.say(
            "page.proof.count",
            "count",
            String.valueOf(proofs.size()),
            "most",
            String.valueOf(field.most())));
  }

  /** The entry to be changed: named in the address, or in what was posted and refused. */
  private static int entry(Request request, int count) {
    var named = request.form().containsKey("at") ? request.field("at") : request.query("entry");
    int at = named.matches("\\d{1,3}") ? Integer.parseInt(named) : -1;
    return at < count ? at : -1;
  }

  private List<FieldView> fields(
      Request request, Field.Evidence field, @Nullable Proof known, boolean refused) {
    var fields = new ArrayList<FieldView>();
    boolean isFile = known != null && known.file() != null;
    if (field.ways().contains(Field.Way.LINK) && !isFile) {
      var link = known == null ? "" : Objects.requireNonNullElse(known.link(), "");
      var value = refused ? request.field("link") : link;
      fields.add(
          FieldView.of(
              "link",
              words.say("page.proof.link"),
              null,
              new Control.Address(value, Control.Recognised.NOTHING_YET, null, null)));
    }
    if (field.ways().contains(Field.Way.FILE) && (known == null || isFile)) {
      var label =
          isFile ? "page.proof.other" : fields.isEmpty() ? "page.proof.file" : "page.proof.or-file";
      fields.add(upload(Limits.of(field), label));
    }
    var note = known == null ? "" : known.note();
    fields.add(note(field.role(), refused ? request.field("note") : note));
    if (field.originalMark()) {
      fields.add(original(refused ? request.field("original") : said(known)));
    }
    return fields;
  }

  private FieldView upload(Limits limits, String label) {
    return FieldView.of("file", words.say(label), null, new Control.Upload(limits.accepted()))
        .hinted(
            words.say(
                "page.proof.limits",
                "types",
                limits.named(),
                "max",
                String.valueOf(limits.megabytes())));
  }

  private FieldView note(String role, String value) {
    var label = role.isEmpty() ? words.say("page.proof.note") : role;
    return FieldView.of(
        "note", label, null, new Control.LongText(value, Proof.LONGEST_NOTE, 0, List.of()));
  }

  private FieldView original(String value) {
    return FieldView.of(
        "original",
        words.say("page.proof.original"),
        null,
        new Control.Choice(List.of(yes(), words.say("page.proof.no")), value));
  }

  private String said(@Nullable Proof known) {
    var original = known == null ? null : known.original();
    return original == null ? "" : original ? yes() : words.say("page.proof.no");
  }

  private ProofPage.Form form(Request request, Field.Attachment field) {
    if (field.way() == Field.Handing.PAGE) {
      return new ProofPage.Form(
          words.say("page.proof.upload"),
          "attach",
          -1,
          List.of(upload(Limits.of(field), "page.proof.file")),
          words.say("page.proof.do-upload"),
          words.say("page.proof.replaces"));
    }
    var note =
        FieldView.of(
                "note",
                words.say("page.proof.hand-note"),
                null,
                new Control.LongText(request.field("note"), Proof.LONGEST_NOTE, 0, List.of()))
            .hinted(words.say("page.proof.hand-hint"))
            .asOptional();
    return new ProofPage.Form(
        words.say("page.proof.hand"),
        "hand",
        -1,
        List.of(note),
        words.say("page.proof.do-hand"),
        words.say("page.proof.hand-said"));
  }
}
