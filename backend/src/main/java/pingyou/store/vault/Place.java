package pingyou.store.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value lies. It is bound to that place: copied to another row it can't be opened.
 */
public record Place(String table, String column, UUID row) {
  byte[] bytes() {
    return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
  }
}
