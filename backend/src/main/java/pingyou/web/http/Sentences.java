package pingyou.web.http;

/** What the server itself says to people, from the templates. */
public record Sentences(
    String signIn,
    String signInAgain,
    String signInRefused,
    String signedOut,
    String forged,
    String notYours,
    String notFound,
    String refused,
    String tooBig,
    String busy,
    String broken) {
  /** What is said of a problem that has no sentence of its own. */
  String of(int status) {
    return switch (status) {
      case 401 -> signIn;
      case 403 -> notYours;
      case 404, 405 -> notFound;
      case 413 -> tooBig;
      default -> status < 500 ? refused : broken;
    };
  }
}
