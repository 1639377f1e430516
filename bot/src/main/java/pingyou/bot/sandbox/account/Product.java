package pingyou.bot.sandbox.account;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the product is: its public origin, and the callback the platform pushes to. */
public final class Product {
  private final String callbackPath;
  private @Nullable URI url;

  public Product(@Nullable URI url, String callbackPath) {
    this.url = url;
    this.callbackPath = callbackPath;
  }

  public void moveTo(URI to) {
    url = to;
  }

  /** The origin without a slash at its end; absent until somebody has told it. */
  public @Nullable String origin() {
    var at = url;
    return at == null ? null : at.getScheme() + "://" + at.getRawAuthority();
  }

  public String callbackPath() {
    return callbackPath;
  }
}
