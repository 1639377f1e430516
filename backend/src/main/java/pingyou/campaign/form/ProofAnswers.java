package pingyou.campaign.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.ProofFile;
import pingyou.campaign.form.proof.Proofs;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;

/** What is right in a list of evidence and for an attachment. Files are known by their store. */
final class ProofAnswers {
  private ProofAnswers() {}

  /** The list in its canonical form; entries may still lack what completeness asks for. */
  static Outcome<String> check(Field.Evidence field, String typed) {
    var parsed = Proofs.parse(typed);
    if (parsed.isEmpty()) {
      return Outcome.refused(Objections.enclosureUnreadable());
    }
    var proofs = parsed.get();
    if (proofs.isEmpty()) {
      return Outcome.refused(Objections.empty(field));
    }
    if (proofs.size() > field.most()) {
      return Outcome.refused(Objections.tooManyProofs(field.most()));
    }
    var kept = new ArrayList<Proof>();
    for (var proof : proofs) {
      switch (checked(field, proof)) {
        case Refused<Proof>(var why) -> {
          return new Refused<>(why);
        }
        case Done<Proof>(var sound) -> kept.add(sound);
      }
    }
    return Outcome.done(Proofs.write(kept));
  }

  private static Outcome<Proof> checked(Field.Evidence field, Proof proof) {
    var note = Typed.cleaned(proof.note());
    int length = Typed.length(note);
    if (length > Proof.LONGEST_NOTE) {
      return Outcome.refused(Objections.tooLong(length, Proof.LONGEST_NOTE));
    }
    var original = field.originalMark() ? proof.original() : null;
    var link = proof.link();
    var file = proof.file();
    if ((link == null) == (file == null)) {
      return Outcome.refused(Objections.enclosureUnreadable());
    }
    if (!field.ways().contains(link == null ? Field.Way.FILE : Field.Way.LINK)
        || (file != null && !FileType.DOCUMENTS.contains(file.type()))) {
      return Outcome.refused(Objections.proofWay());
    }
    if (link == null) {
      return Outcome.done(new Proof(null, file, note, original));
    }
    return switch (Links.check(link)) {
      case Refused<String>(var why) -> new Refused<>(why);
      case Done<String>(var sound) -> Outcome.done(new Proof(sound, null, note, original));
    };
  }

  static Outcome<String> check(Field.Attachment field, String typed) {
    var attached = Attached.parse(typed);
    var fits =
        attached.filter(it ->
            switch (field.way()) {
              case PAGE -> it.handed() == null && isTaken(field, it.file());
              case OFFLINE -> it.handed() != null && it.file() == null;
            });
    if (fits.isEmpty()) {
      return Outcome.refused(Objections.enclosureUnreadable());
    }
    var handed = fits.get().handed();
    if (handed == null) {
      return Outcome.done(fits.get().write());
    }
    var note = Typed.cleaned(handed);
    int length = Typed.length(note);
    return length > Proof.LONGEST_NOTE
        ? Outcome.refused(Objections.tooLong(length, Proof.LONGEST_NOTE))
        : Outcome.done(Attached.handedOver(note).write());
  }

  private static boolean isTaken(Field.Attachment field, @Nullable ProofFile file) {
    return file != null && field.types().contains(file.type());
  }

  /** What a stored list still lacks: entries, what they prove, whose work they are. */
  static List<Refusal> lacking(Field.Evidence field, String value) {
    var proofs = Proofs.read(value);
    var lacking = new ArrayList<Refusal>();
    if (proofs.size() < field.least()) {
      lacking.add(Objections.tooFewProofs(field.least(), proofs.size()));
    }
    for (int i = 0; i < proofs.size(); i++) {
      if (proofs.get(i).note().isEmpty()) {
        lacking.add(Objections.proofNote(i + 1));
      } else if (field.originalMark() && proofs.get(i).original() == null) {
        lacking.add(Objections.proofOriginal(i + 1));
      }
    }
    return lacking.stream().map(it -> it.about(field.head().id())).toList();
  }

  /** The files that a stored value names. */
  static List<ProofFile> files(Field field, String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return switch (field) {
      case Field.Evidence _ ->
          Proofs.read(value).stream().map(Proof::file).filter(Objects::nonNull).toList();
      case Field.Attachment _ -> Stream.ofNullable(Attached.read(value).file()).toList();
      case Field _ -> List.of();
    };
  }
}
