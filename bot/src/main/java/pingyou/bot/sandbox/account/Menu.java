package pingyou.bot.sandbox.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.ledger.Changes;

/** The published menu: {@code {"button": […]}} as it was created. */
public final class Menu {
  private final Changes changes;
  private @Nullable JsonNode published;
  private long id = 100_000;

  public Menu(Changes changes) {
    this.changes = changes;
  }

  public void publish(JsonNode menu) {
    published = menu;
    id++;
    changes.tell("menu", menu::toString);
  }

  public void delete() {
    published = null;
    changes.tell("menu", () -> "{}");
  }

  public @Nullable JsonNode published() {
    return published;
  }

  /** Changes with every publication; VIEW events carry it. */
  public long id() {
    return id;
  }

  /** Whether the menu has a button whose field, {@code key} or {@code url}, has this value. */
  public boolean has(String field, String value) {
    return buttons().stream().anyMatch(button -> value.equals(button.path(field).asText()));
  }

  private List<JsonNode> buttons() {
    var all = new ArrayList<JsonNode>();
    if (published != null) {
      for (var top : published.path("button")) {
        all.add(top);
        top.path("sub_button").forEach(all::add);
      }
    }
    return all;
  }
}
