package pingyou.application.answer;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Opened;
import pingyou.campaign.Agreement;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.store.Hashes;
import pingyou.store.Json;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/**
 * The canonical form of what is submitted: JSON with its keys in a fixed order. Only fields that
 * are asked are in it. For a personal value stands its keyed hash, for a password its mark; so
 * content and hash hold nothing personal and still change with it.
 *
 * @param answers by field id, sorted by it
 * @param promise version and SHA-256 of the text that was promised
 */
public record Content(
    UUID application,
    String campaign,
    String track,
    SortedMap<String, String> answers,
    Promise promise) {

  /** Makes contents. */
  public static final class Maker {
    private final Vault vault;
    private final Credentials credentials;

    public Maker(Vault vault, Credentials credentials) {
      this.vault = vault;
      this.credentials = credentials;
    }

    /** The content of a working copy, promising the track's present text. */
    public Content of(Tx tx, Opened opened, Map<String, String> values) {
      var application = opened.application();
      var track = opened.track();
      var marks = credentials.marks(tx, application.id());
      var answers = new TreeMap<String, String>();
      for (var field : track.form().fields()) {
        var id = field.head().id();
        var value = values.getOrDefault(id, "");
        if (!value.isEmpty() && Completeness.isAsked(field, values)) {
          answers.put(id, standIn(application, field, value, marks));
        }
      }
      return new Content(
          application.id(),
          application.campaign(),
          application.track(),
          answers,
          Promise.of(track.promise()));
    }

    private String standIn(
        Application application, Field field, String value, Map<String, UUID> marks) {
      return switch (Keeping.of(field)) {
        case PLAIN -> value;
        case SEALED -> "hmac:" + vault.blindIndex(application.campaign(), value);
        case APART -> "mark:" + marks.get(field.head().id());
      };
    }
  }

  public String json() {
    return Json.write(this);
  }

  public static Content read(String json) {
    return Json.read(json, Content.class);
  }

  /** SHA-256 of {@link #json}. */
  public String hash() {
    return Hashes.sha256(json());
  }

  /** Which text was promised. */
  public record Promise(String version, String hash) {
    static Promise of(Agreement promise) {
      return new Promise(promise.version(), Hashes.sha256(promise.text()));
    }
  }
}
