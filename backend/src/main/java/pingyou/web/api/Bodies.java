package pingyou.web.api;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import pingyou.store.Json;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** Bodies and versions of requests to the API. */
final class Bodies {
  private static final int BAD_REQUEST = 400;
  private static final int PRECONDITION_REQUIRED = 428;

  private Bodies() {}

  /** Does the work with the body, or says that it couldn't be read. */
  static <B> Answer with(Request request, Class<B> type, Words words, Function<B, Answer> work) {
    Optional<B> body = read(request, type);
    return body.isPresent()
        ? work.apply(body.get())
        : Answer.problem(BAD_REQUEST, words.say("web.body"));
  }

  private static <B> Optional<B> read(Request request, Class<B> type) {
    try {
      return Optional.ofNullable(Json.read(request.body(), type));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** A change says which version it is a change of. */
  static Answer versionMissing(Words words) {
    return Answer.problem(PRECONDITION_REQUIRED, words.say("web.if-match"));
  }
}
