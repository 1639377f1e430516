package pingyou.web.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pingyou.store.Json;
import pingyou.web.page.MessagePage;
import pingyou.web.part.Shell;

/** Turns a Vert.x exchange into a {@link Request} and an {@link Answer} back into bytes. */
final class Exchange {
  static final String ARRIVED = "arrivedAt";
  private static final String RETRY_SECONDS = "5";
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Pages pages;
  private final Cookies cookies;
  private final Sentences sentences;

  Exchange(Pages pages, Cookies cookies, Sentences sentences) {
    this.pages = pages;
    this.cookies = cookies;
    this.sentences = sentences;
  }

  Request request(RoutingContext context) {
    var request = context.request();
    var body = context.body() == null ? null : context.body().asString();
    Instant arrivedAt = Objects.requireNonNull(context.<Instant>get(ARRIVED));
    return new Request(
        cookies.visitor(request),
        arrivedAt,
        request.uri(),
        context.pathParams(),
        first(request.params()),
        READING.contains(request.method()) ? Map.of() : all(request.formAttributes()),
        context.fileUploads().stream()
            .map(it -> new Request.Upload(it.name(), it.fileName(), Path.of(it.uploadedFileName())))
            .toList(),
        body == null ? "" : body,
        version(request.getHeader(HttpHeaders.IF_MATCH)),
        request.getHeader("Idempotency-Key"),
        cookies.display(request),
        pages.contact());
  }

  /** Whether a change comes without the token that only our own pages hold. */
  boolean isForged(RoutingContext context, Request request) {
    if (READING.contains(context.request().method())) {
      return false;
    }
    var sent = context.request().getHeader("X-CSRF-Token");
    var token = sent == null ? request.field("csrf") : sent;
    return !MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8),
        request.signedIn().csrf().getBytes(StandardCharsets.UTF_8));
  }

  void answer(RoutingContext context, Answer answer) {
    switch (answer) {
      case Answer.Page page -> html(context, page.status(), page.template(), page.params());
      case Answer.Data data -> json(context, data);
      case Answer.Redirect redirect -> redirect(context, redirect.path());
      case Answer.Remember(var display, var path) -> {
        cookies.remember(context.response(), display);
        redirect(context, path);
      }
      case Answer.Content content ->
          context
              .response()
              .putHeader(HttpHeaders.CONTENT_TYPE, content.type())
              .end(content.body());
      case Answer.Download(var name, var type, var body) ->
          attachment(context, name, type).end(body);
      case Answer.Attached(var name, var type, var body) ->
          attachment(context, name, type).end(body);
      case Answer.Stored(var name, var type, var path) ->
          attachment(context, name, type)
              .sendFile(path.toString())
              .onFailure(_ -> fail(context, 404));
      case Answer.Problem problem -> problem(context, problem);
    }
  }

  private static HttpServerResponse attachment(RoutingContext context, String name, String type) {
    return context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, type)
        .putHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
  }

  /** As RFC 5987 has it: a space is {@code %20}. */
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Whether somebody is signed in, before anything but the head is read. */
  boolean isSignedIn(RoutingContext context) {
    return cookies.visitor(context.request()) != null;
  }

  void sendToSignIn(RoutingContext context) {
    var back = READING.contains(context.request().method()) ? context.request().uri() : "/";
    redirect(context, "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }

  void askForSignIn(RoutingContext context) {
    problem(context, new Answer.Problem(401, sentences.signIn(), List.of()));
  }

  void refuseForged(RoutingContext context) {
    problem(context, new Answer.Problem(403, sentences.forged(), List.of()));
  }

  /** Said on the page too: what was sent is lost, and a smaller one would do. */
  void refuseTooBig(RoutingContext context) {
    problem(context, new Answer.Problem(413, sentences.of(413), List.of()));
  }

  /** What is asked for can't be done just now; nothing of it was done. */
  void refuseForNow(RoutingContext context) {
    context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    problem(context, new Answer.Problem(503, sentences.busy(), List.of()));
  }

  void fail(RoutingContext context, int status) {
    problem(context, new Answer.Problem(status, "", List.of()));
  }

  private void redirect(RoutingContext context, String path) {
    context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, path).end();
  }

  private void html(
      RoutingContext context, int status, String template, Map<String, Object> params) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
        .end(pages.render(template, params));
  }

  private void json(RoutingContext context, Answer.Data data) {
    var response =
        context
            .response()
            .setStatusCode(data.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8");
    if (data.version() != null) {
      response.putHeader(HttpHeaders.ETAG, "\"" + data.version() + "\"");
    }
    response.end(Json.write(data.body()));
  }

  private void problem(RoutingContext context, Answer.Problem problem) {
    if (!context.normalizedPath().startsWith("/api/")) {
      html(context, problem.status(), "message", Map.of("page", message(context, problem)));
      return;
    }
    var said = problem.detail().isEmpty() ? sentences.of(problem.status()) : problem.detail();
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put("title", said);
    body.put("status", problem.status());
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors());
    }
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json; charset=utf-8")
        .end(Json.write(body));
  }

  private MessagePage message(RoutingContext context, Answer.Problem problem) {
    var kind =
        switch (problem.status()) {
          case 200 -> MessagePage.Kind.DONE;
          case 401 -> MessagePage.Kind.SIGN_IN_ENDED;
          case 403 -> MessagePage.Kind.NOT_YOURS;
          case 404, 405 -> MessagePage.Kind.NOT_FOUND;
          case 429 -> MessagePage.Kind.TOO_MANY;
          case 503 -> MessagePage.Kind.BUSY;
          default -> problem.status() < 500 ? MessagePage.Kind.REFUSED : MessagePage.Kind.OUR_FAULT;
        };
    var said = problem.detail().isEmpty() ? List.<String>of() : List.of(problem.detail());
    var shell =
        new Shell(
            "",
            cookies.display(context.request()).theme(),
            cookies.display(context.request()).largePrint(),
            "",
            context.request().uri(),
            pages.contact());
    return new MessagePage(shell, kind, said, null, null);
  }

  private static @Nullable Integer version(@Nullable String etag) {
    if (etag == null || !etag.matches("\"?\\d{1,9}\"?")) {
      return null;
    }
    return Integer.valueOf(etag.replace("\"", ""));
  }

  private static Map<String, String> first(MultiMap values) {
    var map = new LinkedHashMap<String, String>();
    values.forEach(entry -> map.putIfAbsent(entry.getKey(), entry.getValue()));
    return map;
  }

  private static Map<String, List<String>> all(MultiMap values) {
    var map = new LinkedHashMap<String, List<String>>();
    values.names().forEach(name -> map.put(name, values.getAll(name)));
    return map;
  }
}
