package pingyou.application.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.application.Applications;
import pingyou.application.Edit;
import pingyou.application.Opened;
import pingyou.application.answer.AnswerBook;
import pingyou.application.answer.Author;
import pingyou.application.draft.Drafts;
import pingyou.application.draft.Saved;
import pingyou.application.enclosure.FileBook;
import pingyou.application.enclosure.Limits;
import pingyou.application.enclosure.Upload;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.ProofFile;
import pingyou.campaign.form.proof.Proofs;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;

/** Changes lists of evidence and attachments; each change is one of the field's whole answer. */
public final class Evidences {
  private final Applications applications;
  private final AnswerBook book;
  private final Drafts drafts;
  private final FileBook files;

  public Evidences(Applications applications, AnswerBook book, Drafts drafts, FileBook files) {
    this.applications = applications;
    this.book = book;
    this.drafts = drafts;
    this.files = files;
  }

  /**
   * An entry as someone gives it; with neither link nor upload a known entry keeps its own.
   *
   * @param link empty for none
   * @param original null where nobody asks
   */
  public record Given(
      String link, @Nullable Upload upload, String note, @Nullable Boolean original) {}

  /** Adds an entry at the end. */
  public Outcome<Saved> add(Tx tx, Edit edit, String field, Given given) {
    return onList(
        tx,
        edit,
        field,
        (place, proofs) ->
            switch (proof(tx, edit, place, given)) {
              case Refused<Proof>(var why) -> new Refused<>(why);
              case Done<Proof>(var proof) -> {
                var longer = new ArrayList<>(proofs);
                longer.add(proof);
                yield Outcome.done(longer);
              }
            });
  }

  /** Changes the entry at this place, counted from 0. */
  public Outcome<Saved> change(Tx tx, Edit edit, String field, int at, Given given) {
    return onList(
        tx,
        edit,
        field,
        (place, proofs) -> {
          if (at < 0 || at >= proofs.size()) {
            return Outcome.refused(Refusal.of("evidence.gone").about(field));
          }
          var known = proofs.get(at);
          var told =
              given.link().isBlank() && given.upload() == null
                  ? Outcome.done(known.noted(given.note()).marked(given.original()))
                  : proof(tx, edit, place, given);
          return switch (told) {
            case Refused<Proof>(var why) -> new Refused<>(why);
            case Done<Proof>(var proof) -> {
              var changed = new ArrayList<>(proofs);
              changed.set(at, proof);
              yield Outcome.done(changed);
            }
          };
        });
  }

  /** Takes the entry at this place out. */
  public Outcome<Saved> remove(Tx tx, Edit edit, String field, int at) {
    return onList(
        tx,
        edit,
        field,
        (_, proofs) -> {
          if (at < 0 || at >= proofs.size()) {
            return Outcome.refused(Refusal.of("evidence.gone").about(field));
          }
          var fewer = new ArrayList<>(proofs);
          fewer.remove(at);
          return Outcome.done(fewer);
        });
  }

  /** Puts a file in the place of an attachment. */
  public Outcome<Saved> attach(Tx tx, Edit edit, String field, @Nullable Upload upload) {
    if (upload == null) {
      return Outcome.refused(Refusal.of("file.none").about(field));
    }
    return onField(
        tx,
        edit,
        field,
        place ->
            switch (kept(tx, edit, place, upload)) {
              case Refused<ProofFile>(var why) -> new Refused<>(why);
              case Done<ProofFile>(var file) ->
                  drafts.answer(tx, edit, field, Attached.uploaded(file).write());
            });
  }

  /** Says that an attachment was handed over outside of this program. */
  public Outcome<Saved> handOver(Tx tx, Edit edit, String field, String note) {
    return drafts.answer(tx, edit, field, Attached.handedOver(note).write());
  }

  private Outcome<Saved> onList(
      Tx tx, Edit edit, String field, BiFunction<Place, List<Proof>, Outcome<List<Proof>>> work) {
    return onField(
        tx,
        edit,
        field,
        place -> {
          if (!(place.field() instanceof Field.Evidence)) {
            return Outcome.refused(Refusal.of("application.no-field").about(field));
          }
          var values = book.values(tx, edit.application(), place.opened().track().form());
          var proofs = Proofs.read(values.getOrDefault(field, ""));
          return switch (work.apply(place, proofs)) {
            case Refused<List<Proof>>(var why) -> new Refused<>(why);
            case Done<List<Proof>>(var now) ->
                now.isEmpty()
                    ? drafts.skip(tx, edit, field)
                    : drafts.answer(tx, edit, field, Proofs.write(now));
          };
        });
  }

  /** Nothing is kept for an application that may not be written on now. */
  private Outcome<Saved> onField(
      Tx tx, Edit edit, String field, Function<Place, Outcome<Saved>> work) {
    return switch (applications.open(tx, edit)) {
      case Refused<Opened>(var why) -> new Refused<>(why);
      case Done<Opened>(var opened) ->
          field(opened, field)
              .map(it -> work.apply(new Place(opened, it)))
              .orElseGet(() -> Outcome.refused(Refusal.of("application.no-field").about(field)));
    };
  }

  private static Optional<Field> field(Opened opened, String id) {
    return opened.track().form().fields().stream()
        .filter(it -> it.head().id().equals(id))
        .findFirst();
  }

  private Outcome<Proof> proof(Tx tx, Edit edit, Place place, Given given) {
    var upload = given.upload();
    if (upload == null) {
      return given.link().isBlank()
          ? Outcome.refused(Refusal.of("evidence.nothing").about(place.id()))
          : Outcome.done(said(Proof.ofLink(given.link()), given));
    }
    if (!given.link().isBlank()) {
      return Outcome.refused(Refusal.of("evidence.both").about(place.id()));
    }
    return switch (kept(tx, edit, place, upload)) {
      case Refused<ProofFile>(var why) -> new Refused<>(why);
      case Done<ProofFile>(var file) -> Outcome.done(said(Proof.ofFile(file), given));
    };
  }

  private static Proof said(Proof proof, Given given) {
    return proof.noted(given.note()).marked(given.original());
  }

  private Outcome<ProofFile> kept(Tx tx, Edit edit, Place place, Upload upload) {
    var author = Author.of(place.opened().application(), edit);
    return switch (files.keep(tx, author, upload, Limits.of(place.field()))) {
      case Done<ProofFile> done -> done;
      case Refused<ProofFile>(var why) ->
          new Refused<>(why.stream().map(it -> it.about(place.id())).toList());
    };
  }

  /** A field of an application that may be written on. */
  private record Place(Opened opened, Field field) {
    String id() {
      return field.head().id();
    }
  }
}
