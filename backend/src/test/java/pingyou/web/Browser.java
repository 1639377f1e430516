package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: its cookies, and the token of the page that it saw last. */
final class Browser {
  private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

  private final String url;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String csrf = "";

  Browser(String url) {
    this.url = url;
  }

  /** What came back. */
  record Shown(int status, String body, String location, String etag, String disposition) {
    /** The value of a hidden or visible input. */
    String input(String name) {
      var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
      return found.find() ? found.group(1) : "";
    }
  }

  void signIn(String openid) {
    var begun = get("/sign-in?to=/apply");
    var back = URI.create(begun.location());
    var in = get(back.getPath() + "?" + back.getQuery() + "&code=" + openid);
    get(in.location());
  }

  Shown get(String path) {
    var shown = send(HttpRequest.newBuilder(URI.create(url + path)));
    var token = CSRF.matcher(shown.body());
    if (token.find()) {
      csrf = token.group(1);
    }
    return shown;
  }

  /** A file that is to be kept. */
  byte[] download(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create(url + path)).build();
      var response = client.send(request, BodyHandlers.ofByteArray());
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Posts a form with the token of this browser's session. */
  Shown post(String path, Map<String, String> form) {
    var fields =
        form.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&", "csrf=" + encoded(csrf) + "&", ""));
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  /** Posts a form with a file in it; the parts without their file are as of {@link #post}. */
  Shown upload(String path, Map<String, String> form, String fileName, byte[] content) {
    var mark = "x9f3";
    var parts = new ByteArrayOutputStream();
    var head = new StringBuilder(part(mark, "csrf", csrf));
    form.forEach((name, value) -> head.append(part(mark, name, value)));
    head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; ".formatted(mark))
        .append("filename=\"%s\"\r\nContent-Type: text/html\r\n\r\n".formatted(fileName));
    parts.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    parts.writeBytes(content);
    parts.writeBytes("\r\n--%s--\r\n".formatted(mark).getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "multipart/form-data; boundary=" + mark)
            .POST(BodyPublishers.ofByteArray(parts.toByteArray())));
  }

  private static String part(String mark, String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(mark, name, value);
  }

  /** Sends JSON with the token; the pairs are headers. */
  Shown json(String method, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", csrf)
            .method(method, BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  /** As a header holds them. */
  String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(it -> it.getName() + "=" + it.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Forgets the token, as a foreign page would not know it. */
  Browser withoutToken() {
    csrf = "";
    return this;
  }

  private Shown send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      var headers = response.headers();
      return new Shown(
          response.statusCode(),
          response.body(),
          headers.firstValue("Location").orElse(""),
          headers.firstValue("ETag").orElse(""),
          headers.firstValue("Content-Disposition").orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
