package pingyou.bot.sandbox.phone;

import java.util.Optional;

/** The host names that only browsers use; all of them are this machine. */
public record Hosts(int port) {
  private static final String DOMAIN = ".pingyou.localhost";
  private static final String BOX = "box";

  /** Where the sandbox's own page is. */
  public String boxOrigin() {
    return origin(BOX);
  }

  /** Where a person's phone shows the product's pages. */
  public String phoneOrigin(String person) {
    return origin(person);
  }

  /** The address that Java connects to. */
  public String apiOrigin() {
    return "http://127.0.0.1:" + port;
  }

  private String origin(String label) {
    return "http://" + label + DOMAIN + ":" + port;
  }

  public static boolean isBox(String host) {
    return host.equals(BOX + DOMAIN);
  }

  /** The id of the person whose phone this host is; absent for any other host. */
  public static Optional<String> personOf(String host) {
    return host.endsWith(DOMAIN) && !isBox(host)
        ? Optional.of(host.substring(0, host.length() - DOMAIN.length()))
        : Optional.empty();
  }
}
