package pingyou.bot.sandbox.phone;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The changes that make the product's pages work on a person's host, while the product believes to
 * be seen at its public address.
 *
 * @param product the product's origin
 * @param phone the person's origin
 * @param box the origin of the page that frames the phones
 */
record Rewrite(String product, String phone, String box) {
  private static final String AUTHORIZE = "/connect/oauth2/authorize?";
  private static final String REDIRECT_URI = "redirect_uri=";

  /** {@code Origin} or {@code Referer} of a request. */
  String toProduct(String value) {
    return swapped(value, phone, product);
  }

  /**
   * {@code Location} of an answer: the product's own addresses, and the authorize page wherever it
   * is, with the address it leads back to.
   */
  String location(String value) {
    int authorize = value.indexOf(AUTHORIZE);
    if (authorize < 0) {
      return swapped(value, product, phone);
    }
    var query = value.substring(authorize + AUTHORIZE.length());
    return phone
        + AUTHORIZE
        + Arrays.stream(query.split("&")).map(this::redirectUri).collect(Collectors.joining("&"));
  }

  private String redirectUri(String parameter) {
    if (!parameter.startsWith(REDIRECT_URI)) {
      return parameter;
    }
    var uri = URLDecoder.decode(parameter.substring(REDIRECT_URI.length()), StandardCharsets.UTF_8);
    return REDIRECT_URI + URLEncoder.encode(swapped(uri, product, phone), StandardCharsets.UTF_8);
  }

  /** {@code Content-Security-Policy}: the box may frame the page. */
  String contentSecurityPolicy(String value) {
    var others =
        Arrays.stream(value.split(";"))
            .map(String::strip)
            .filter(directive -> !directive.isEmpty())
            .filter(d -> !d.toLowerCase(Locale.ROOT).startsWith("frame-ancestors"))
            .collect(Collectors.joining("; "));
    var ancestors = "frame-ancestors 'self' " + box;
    return others.isEmpty() ? ancestors : others + "; " + ancestors;
  }

  private static String swapped(String value, String from, String to) {
    boolean isOrigin =
        value.equals(from)
            || value.startsWith(from + "/")
            || value.startsWith(from + "?")
            || value.startsWith(from + "#");
    return isOrigin ? to + value.substring(from.length()) : value;
  }
}
