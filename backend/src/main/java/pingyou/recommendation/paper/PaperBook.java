package pingyou.recommendation.paper;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.answer.Keeping;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.recommendation.paper.PaperMapper.Change;
import pingyou.store.Ids;
import pingyou.store.Json;
import pingyou.store.Tx;
import pingyou.store.vault.Purpose;
import pingyou.store.vault.Vault;

/** The answers in papers; what is personal is sealed. */
final class PaperBook {
  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
  private static final String PAPER = "unit_paper";
  private static final String CHANGE = "unit_paper_change";

  private final Vault vault;

  PaperBook(Vault vault) {
    this.vault = vault;
  }

  /** A paper's answers, opened, and where it stands. */
  record Page(PaperRow row, Map<String, String> values) {}

  Optional<Page> find(Tx tx, Place place) {
    var row = mapper(tx).find(place.campaign().id(), place.paper().id(), place.region().code());
    return Optional.ofNullable(row).map(this::page);
  }

  /** The same, locked; a paper that nobody has written yet gets its row. */
  Page lock(Tx tx, PaperEdit edit) {
    var place = edit.place();
    var mapper = mapper(tx);
    mapper.insert(
        new PaperRow(
            Ids.next(),
            place.campaign().id(),
            place.paper().id(),
            place.region().code(),
            0,
            "{}",
            null,
            edit.moment().at(),
            edit.person(),
            null));
    var row = mapper.lock(place.campaign().id(), place.paper().id(), place.region().code());
    if (row == null) {
      throw new IllegalStateException("no row of " + place.paper().id());
    }
    return page(row);
  }

  private Page page(PaperRow row) {
    var values = new HashMap<>(Json.read(row.content(), VALUES));
    var sealed = row.sealed();
    if (sealed != null) {
      values.putAll(
          Json.read(
              vault.open(Purpose.PERSONAL, place(PAPER, "sealed", row.id()), sealed), VALUES));
    }
    return new Page(row, values);
  }

  /** Writes the answers as they are now, a change for each that is another. */
  PaperRow write(
      Tx tx, PaperEdit edit, Page before, Map<String, String> values, @Nullable Instant completed) {
    var form = edit.place().form();
    var row = before.row();
    var after =
        new PaperRow(
            row.id(),
            row.campaign(),
            row.paper(),
            row.region(),
            row.version() + 1,
            Json.write(kept(form, values, false)),
            sealed(row.id(), kept(form, values, true)),
            edit.moment().at(),
            edit.person(),
            completed);
    if (mapper(tx).update(after, row.version()) != 1) {
      throw new IllegalStateException("paper " + row.id() + " wasn't locked");
    }
    for (var field : form.fields()) {
      var id = field.head().id();
      var old = before.values().getOrDefault(id, "");
      var now = values.getOrDefault(id, "");
      if (!old.equals(now)) {
        mapper(tx).insertChange(change(edit, after, field, old, now));
      }
    }
    return after;
  }

  private static boolean isSealed(Field field) {
    return Keeping.of(field) == Keeping.SEALED;
  }

  private static Map<String, String> kept(Form form, Map<String, String> values, boolean sealed) {
    var kept = new TreeMap<String, String>();
    for (var field : form.fields()) {
      var value = values.getOrDefault(field.head().id(), "");
      if (!value.isEmpty() && isSealed(field) == sealed) {
        kept.put(field.head().id(), value);
      }
    }
    return kept;
  }

  private @Nullable String sealed(UUID id, Map<String, String> values) {
    return values.isEmpty()
        ? null
        : vault.seal(Purpose.PERSONAL, place(PAPER, "sealed", id), Json.write(values));
  }

  private Change change(PaperEdit edit, PaperRow row, Field field, String old, String now) {
    var id = Ids.next();
    boolean sealed = isSealed(field);
    return new Change(
        id,
        row.campaign(),
        row.id(),
        field.head().id(),
        edit.person(),
        edit.moment().at(),
        row.version(),
        sealed ? vault.seal(Purpose.PERSONAL, place(CHANGE, "old_value", id), old) : old,
        sealed ? vault.seal(Purpose.PERSONAL, place(CHANGE, "new_value", id), now) : now,
        sealed);
  }

  private static pingyou.store.vault.Place place(String table, String column, UUID row) {
    return new pingyou.store.vault.Place(table, column, row);
  }

  private static PaperMapper mapper(Tx tx) {
    return tx.mapper(PaperMapper.class);
  }
}
