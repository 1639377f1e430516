package pingyou.bot.sandbox.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pingyou.bot.sandbox.ledger.Json;

/** The platform's own sentences in a chat, from the page's {@code words.json}. */
public final class Words {
  private static final JsonNode WORDS = read();

  private Words() {}

  /** The sentence; {@code {n}} in it becomes the number. */
  public static String of(String key, int n) {
    return WORDS.path("chat").path(key).asText().replace("{n}", Integer.toString(n));
  }

  private static JsonNode read() {
    try (var in = Words.class.getResourceAsStream("/sandbox/words.json")) {
      var bytes = Objects.requireNonNull(in, "sandbox/words.json").readAllBytes();
      return Json.tree(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
