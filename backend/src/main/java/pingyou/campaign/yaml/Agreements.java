package pingyou.campaign.yaml;

import java.util.List;
import java.util.Map;
import pingyou.campaign.Agreement;
import pingyou.campaign.Agreement.AskedBefore;

/** Texts that people agree to. */
final class Agreements {
  private static final Map<String, AskedBefore> ASKED_BEFORE =
      Map.of("personal", AskedBefore.PERSONAL, "id-number", AskedBefore.ID_NUMBER);

  private Agreements() {}

  /** Those of the campaign: before something personal is written. */
  static List<Agreement> read(Entries campaign) {
    return campaign.has("agreements")
        ? campaign.named("agreements").stream().map(Agreements::one).toList()
        : List.of();
  }

  /** That of a track: when a case is submitted. */
  static Agreement promise(Entries track, String trackId) {
    return read("promise-" + trackId, track.entries("promise"), AskedBefore.SUBMIT);
  }

  private static Agreement one(Entries.Named named) {
    var askedBefore = named.entries().word("asked-before", ASKED_BEFORE);
    return read(named.id(), named.entries(), askedBefore.orElse(AskedBefore.PERSONAL));
  }

  private static Agreement read(String id, Entries owner, AskedBefore askedBefore) {
    try (var entries = owner) {
      return new Agreement(
          id,
          entries.text("version"),
          entries.text("title"),
          entries.text("text"),
          entries.text("purpose"),
          askedBefore,
          entries.clauseIfGiven());
    }
  }
}
