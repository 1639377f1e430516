package pingyou.web.http;

import java.util.Optional;

/** Sessions as the server needs them. */
public interface Entrance {
  /** Who holds a session token now. */
  Optional<Visitor> visitor(String token);

  /** Opens a session for the person behind a WeChat identity and gives its token. */
  String open(SignIn.Identity identity);

  void end(String token);
}
