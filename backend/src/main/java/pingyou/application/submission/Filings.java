package pingyou.application.submission;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.Edit;
import pingyou.application.Opened;
import pingyou.application.answer.Content;
import pingyou.application.answer.Credentials;
import pingyou.application.answer.Facts;
import pingyou.application.answer.Keeping;
import pingyou.application.platform.Placements;
import pingyou.campaign.form.Form;
import pingyou.store.Ids;
import pingyou.store.Tx;
import pingyou.store.vault.Place;
import pingyou.store.vault.Purpose;
import pingyou.store.vault.Vault;

/** Submissions as they lie on record: written once, read by views and reveals. */
public final class Filings {
  private static final String PERSONAL = "submission_personal";

  private final Vault vault;
  private final Credentials credentials;

  public Filings(Vault vault, Credentials credentials) {
    this.vault = vault;
    this.credentials = credentials;
  }

  /** Writes a submission and makes it the one that counts. */
  SubmissionRow file(Tx tx, Edit edit, Opened opened, Content content, Map<String, String> values) {
    var mapper = tx.mapper(SubmissionMapper.class);
    var application = opened.application();
    var form = opened.track().form();
    var row =
        new SubmissionRow(
            Ids.next(),
            application.campaign(),
            opened.campaign().hash(),
            application.id(),
            application.revision() + 1,
            edit.person(),
            edit.moment(),
            content.json(),
            content.hash(),
            opened.track().promise(),
            Facts.of(opened, values),
            Placements.host(opened.track(), values));
    mapper.insert(row);
    for (var field : form.fields()) {
      var id = field.head().id();
      if (Keeping.of(field) == Keeping.SEALED && content.answers().containsKey(id)) {
        var sealedId = Ids.next();
        var sealed = vault.seal(Purpose.PERSONAL, place(sealedId), values.getOrDefault(id, ""));
        mapper.insertPersonal(sealedId, row, id, sealed);
      }
    }
    credentials.submit(tx, application.id());
    if (mapper.markSubmitted(row, number(tx, opened), application.version()) != 1) {
      throw new IllegalStateException("application " + application.id() + " wasn't locked");
    }
    return row;
  }

  /** The case's number, from its track's counter if it has none yet. */
  private static String number(Tx tx, Opened opened) {
    var application = opened.application();
    @Nullable String given = application.number();
    if (given != null) {
      return given;
    }
    var mapper = tx.mapper(SubmissionMapper.class);
    mapper.count(application.campaign(), application.track());
    var number = mapper.lastNumber(application.campaign(), application.track());
    return String.format(Locale.ROOT, "%s-%04d", opened.track().numberPrefix(), number);
  }

  /**
   * The submitted values by field id, personal ones opened. For a password stands {@link
   * Credentials#STANDS_FOR}.
   */
  public Map<String, String> values(Tx tx, UUID submission, Form form) {
    var mapper = tx.mapper(SubmissionMapper.class);
    var submitted = Content.read(mapper.content(submission)).answers();
    var personal = new HashMap<String, String>();
    mapper
        .personal(submission)
        .forEach(it ->
            personal.put(it.field(), vault.open(Purpose.PERSONAL, place(it.id()), it.value())));
    var values = new HashMap<String, String>();
    for (var field : form.fields()) {
      var id = field.head().id();
      if (submitted.containsKey(id)) {
        values.put(
            id,
            switch (Keeping.of(field)) {
              case PLAIN -> submitted.get(id);
              case SEALED -> personal.getOrDefault(id, "");
              case APART -> Credentials.STANDS_FOR;
            });
      }
    }
    return values;
  }

  private static Place place(UUID row) {
    return new Place(PERSONAL, "value", row);
  }
}
