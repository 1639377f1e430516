package pingyou.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import pingyou.campaign.rule.Refusal;

/** The sentences of a file in {@code templates/message}, to be held against the code's keys. */
public final class Sentences {
  private final Map<String, String> byKey = new HashMap<>();

  public Sentences(String file) {
    var path = Path.of(System.getProperty("pingyou.home"), "templates/message", file);
    try {
      Map<String, String> read = new Yaml().load(Files.readString(path));
      byKey.putAll(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Set<String> keys() {
    return byKey.keySet();
  }

  /** The sentence with its placeholders filled; those without a value stay. */
  public String say(Refusal refusal) {
    var said = byKey.getOrDefault(refusal.key(), "{no sentence for " + refusal.key() + "}");
    for (var value : refusal.values().entrySet()) {
      said = said.replace("{" + value.getKey() + "}", value.getValue());
    }
    return said;
  }
}
