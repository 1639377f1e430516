package pingyou.notice.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.store.Json;

/**
 * A notice that one claim has.
 *
 * @param content JSON of its values
 * @param attempts this one included
 * @param claimedAt begin of this attempt, machine time
 * @param ambiguousAt begin of the first attempt that perhaps went out, machine time
 * @param fence tells this claim from later ones of the same row
 */
record Claimed(
    UUID id,
    String kind,
    UUID person,
    String content,
    @Nullable String path,
    int attempts,
    Instant claimedAt,
    @Nullable Instant ambiguousAt,
    UUID owner,
    int fence) {
  Map<String, String> values() {
    return Json.read(content, new TypeReference<>() {});
  }
}
