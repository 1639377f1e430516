package pingyou.web.http;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Shell;

/**
 * One request as a value.
 *
 * @param arrivedAt business time at which its head arrived: what counts against a deadline
 * @param path parameters of the route
 * @param query parameters after the question mark, first value each
 * @param form fields of a posted form, every value
 * @param uploads files of a posted form, as they lie on disk until it is answered
 * @param body the body as text, empty without one
 * @param ifMatch the version that the client means to change, from {@code If-Match}
 * @param idempotencyKey from {@code Idempotency-Key}
 * @param display how this browser wants its pages
 * @param contact where people ask, for the foot of pages
 */
public record Request(
    @Nullable Visitor visitor,
    Instant arrivedAt,
    String uri,
    Map<String, String> path,
    Map<String, String> query,
    Map<String, List<String>> form,
    List<Upload> uploads,
    String body,
    @Nullable Integer ifMatch,
    @Nullable String idempotencyKey,
    Display display,
    String contact) {

  /**
   * A file of a posted form.
   *
   * @param field of the form
   * @param name as the sender calls it; empty where none was picked
   */
  public record Upload(String field, String name, Path path) {}

  /** Light or dark, and the size of print; kept by the browser. */
  public record Display(Shell.Theme theme, boolean largePrint) {}

  /** The person; only routes that require sign-in ask. */
  public UUID person() {
    return signedIn().person();
  }

  public Visitor signedIn() {
    if (visitor == null) {
      throw new IllegalStateException("a route without sign-in asks for the person");
    }
    return visitor;
  }

  public String param(String name) {
    return path.getOrDefault(name, "");
  }

  /** A path parameter that is an id; something else finds nothing. */
  public Optional<UUID> id(String name) {
    try {
      return Optional.of(UUID.fromString(param(name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public String field(String name) {
    var values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> fields(String name) {
    return form.getOrDefault(name, List.of());
  }

  public String query(String name) {
    return query.getOrDefault(name, "");
  }

  /** What every page is given of its request. */
  public Shell shell() {
    var csrf = visitor == null ? "" : visitor.csrf();
    return new Shell("", display.theme(), display.largePrint(), csrf, uri, contact);
  }
}
