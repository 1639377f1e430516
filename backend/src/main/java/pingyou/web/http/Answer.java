package pingyou.web.http;

import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a handler gives back. */
public sealed interface Answer {
  /**
   * A page from a template.
   *
   * @param template path below {@code templates/page}
   * @param params the template's parameters by name
   */
  record Page(int status, String template, Map<String, Object> params) implements Answer {}

  /**
   * JSON.
   *
   * @param version goes out as {@code ETag}, so that the client can say what it changes
   */
  record Data(int status, Object body, @Nullable Integer version) implements Answer {}

  /** 303 to a path of this site. */
  record Redirect(String path) implements Answer {
    private static final int LONGEST = 500;

    /** To an address that came from outside: a path of this site, or else its first page. */
    public static Redirect local(String to) {
      var own = to.matches("/([A-Za-z0-9_-][^\\s\\\\]*)?") && to.length() <= LONGEST;
      return new Redirect(own ? to : "/");
    }
  }

  /** 303 to a path of this site, and from now on pages are shown so. */
  record Remember(Request.Display display, String path) implements Answer {}

  /** Text of a type. */
  record Content(String type, String body) implements Answer {}

  /** Text of a type, to be kept as a file of this name. */
  record Download(String name, String type, String body) implements Answer {}

  /** Bytes of a type, to be kept as a file of this name. */
  record Attached(String name, String type, Buffer body) implements Answer {}

  /** A file on disk, to be kept under this name. */
  record Stored(String name, String type, Path path) implements Answer {}

  /**
   * An error by RFC 9457, as JSON for the API and as a page for people.
   *
   * @param detail a sentence for people; empty where the status says all
   */
  record Problem(int status, String detail, List<FieldProblem> errors) implements Answer {}

  /** What is wrong with one field, in a sentence for people. */
  record FieldProblem(String field, String message) {}

  static Answer page(String template, Map<String, Object> params) {
    return new Page(200, template, params);
  }

  static Answer data(Object body) {
    return new Data(200, body, null);
  }

  /** There is no such thing, or it is none of the reader's business. */
  static Answer missing() {
    return problem(404, "");
  }

  static Answer problem(int status, String detail) {
    return new Problem(status, detail, List.of());
  }
}
