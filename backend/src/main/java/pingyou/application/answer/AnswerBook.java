package pingyou.application.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.store.Ids;
import pingyou.store.Tx;
import pingyou.store.vault.Place;
import pingyou.store.vault.Purpose;
import pingyou.store.vault.Vault;

/** The working copies' answers. */
public final class AnswerBook {
  private static final String ANSWER = "answer";
  private static final String CHANGE = "answer_change";

  private final Vault vault;
  private final Credentials credentials;

  public AnswerBook(Vault vault, Credentials credentials) {
    this.vault = vault;
    this.credentials = credentials;
  }

  /**
   * The stored values by field id, opened; nothing for what isn't written. For a password stands
   * {@link Credentials#STANDS_FOR}.
   */
  public Map<String, String> values(Tx tx, UUID application, Form form) {
    return written(tx, application, form).values();
  }

  /**
   * What is written and what was gone past.
   *
   * @param values as {@link #values}
   * @param skipped the fields that the applicant went past
   */
  public record Written(Map<String, String> values, Set<String> skipped) {}

  /** The working copy as it stands. */
  public Written written(Tx tx, UUID application, Form form) {
    var values = new HashMap<String, String>();
    var skipped = new HashSet<String>();
    var mapper = tx.mapper(AnswerMapper.class);
    for (var row : mapper.ofApplication(application, Credentials.STANDS_FOR)) {
      if (!row.value().isEmpty()) {
        values.put(row.field(), opened(row));
      }
      if (row.skipped()) {
        skipped.add(row.field());
      }
    }
    values.keySet().retainAll(ids(form));
    return new Written(values, skipped);
  }

  private static Set<String> ids(Form form) {
    return form.fields().stream().map(field -> field.head().id()).collect(Collectors.toSet());
  }

  /**
   * Writes a checked value and its change.
   *
   * @param value empty to leave the field empty
   * @return whether that changed anything; only then a change is kept
   */
  public boolean write(Tx tx, Author author, Field field, String value) {
    return Keeping.of(field) == Keeping.APART
        ? writeApart(tx, author, field, value)
        : writeHere(tx, author, field, value, null);
  }

  private boolean writeApart(Tx tx, Author author, Field field, String value) {
    var application = author.application();
    var changed = credentials.put(tx, application, field.head().id(), value);
    if (changed) {
      keepChange(tx, author, field, null, new Values(null, null));
    }
    return changed;
  }

  private boolean writeHere(
      Tx tx, Author author, Field field, String value, @Nullable UUID undoes) {
    var mapper = tx.mapper(AnswerMapper.class);
    var application = author.application();
    var known = mapper.find(application.id(), field.head().id());
    var old = known == null ? "" : opened(known);
    if (known != null && old.equals(value) && !known.skipped()) {
      return false;
    }
    var id = known == null ? Ids.next() : known.id();
    var sealed = Keeping.of(field) == Keeping.SEALED && !value.isEmpty();
    var kept = sealed ? seal(ANSWER, "value", id, value) : value;
    var row = new AnswerRow(id, field.head().id(), kept, sealed, false);
    if (known == null) {
      mapper.insert(application.campaign(), application.id(), row);
    } else {
      mapper.update(row);
    }
    keepChange(tx, author, field, undoes, new Values(old, value));
    return true;
  }

  private void keepChange(Tx tx, Author author, Field field, @Nullable UUID undoes, Values values) {
    var id = Ids.next();
    var application = author.application();
    var sealed = Keeping.of(field) == Keeping.SEALED;
    tx.mapper(AnswerMapper.class)
        .insertChange(
            new ChangeRow(
                id,
                application.campaign(),
                application.id(),
                field.head().id(),
                author.person(),
                author.moment(),
                application.version() + 1,
                application.revision(),
                kept(values.before(), sealed, "old_value", id),
                kept(values.after(), sealed, "new_value", id),
                sealed,
                undoes));
  }

  private @Nullable String kept(@Nullable String value, boolean sealed, String column, UUID id) {
    return value == null || value.isEmpty() || !sealed ? value : seal(CHANGE, column, id, value);
  }

  /**
   * Notes that the applicant went past a field that has no answer; no change of the answers.
   *
   * @return whether that wasn't known already
   */
  public boolean skip(Tx tx, Author author, Field field) {
    var mapper = tx.mapper(AnswerMapper.class);
    var application = author.application();
    var known = mapper.find(application.id(), field.head().id());
    if (known != null && known.skipped()) {
      return false;
    }
    var id = known == null ? Ids.next() : known.id();
    var row = new AnswerRow(id, field.head().id(), "", false, true);
    if (known == null) {
      mapper.insert(application.campaign(), application.id(), row);
    } else {
      mapper.update(row);
    }
    return true;
  }

  /** The last change since the last submission that isn't taken back yet, if there is one. */
  public Optional<Undoable> lastChange(Tx tx, UUID application, int revision) {
    var change = tx.mapper(AnswerMapper.class).lastChange(application, revision);
    if (change == null) {
      return Optional.empty();
    }
    var old = change.oldValue();
    var opened =
        old != null && change.sealed() && !old.isEmpty()
            ? vault.open(Purpose.PERSONAL, new Place(CHANGE, "old_value", change.id()), old)
            : old;
    return Optional.of(new Undoable(change.id(), change.field(), opened));
  }

  /** Takes a change back: the field gets its old value, and a change says so. */
  public void undo(Tx tx, Author author, Field field, Undoable change) {
    tx.mapper(AnswerMapper.class).markUndone(change.id());
    writeHere(tx, author, field, String.valueOf(change.oldValue()), change.id());
  }

  private String opened(AnswerRow row) {
    return row.sealed()
        ? vault.open(Purpose.PERSONAL, new Place(ANSWER, "value", row.id()), row.value())
        : row.value();
  }

  private String seal(String table, String column, UUID row, String value) {
    return vault.seal(Purpose.PERSONAL, new Place(table, column, row), value);
  }

  /**
   * A change that can be taken back.
   *
   * @param oldValue null for a password, which can't
   */
  public record Undoable(UUID id, String field, @Nullable String oldValue) {}

  private record Values(@Nullable String before, @Nullable String after) {}
}
