package pingyou.campaign.platform;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All platforms of the registry. */
public record Platforms(List<Platform> all) {
  /** Under these of a country's endings everybody takes the name one further to the left. */
  private static final Set<String> SHARED = Set.of("com", "net", "org", "edu", "gov", "ac");

  public Platforms {
    all = List.copyOf(all);
  }

  /** The platform that this host belongs to, by the longest domain that it ends with. */
  public Optional<Platform> of(String host) {
    return all.stream()
        .filter(it -> it.owns(host))
        .max(Comparator.comparingInt(it -> it.domain().length()));
  }

  /** The host of an address, in lower case; null if it has none. */
  public static @Nullable String host(String address) {
    try {
      var host = URI.create(address.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * What whoever registered the host owns: {@code example.com.cn} of {@code a.b.example.com.cn}.
   */
  public static String domain(String host) {
    var labels = List.of(host.split("\\.", -1));
    int size = labels.size();
    boolean isNumber = labels.getLast().chars().allMatch(Character::isDigit);
    if (size <= 2 || isNumber) {
      return host;
    }
    int kept = labels.getLast().length() == 2 && SHARED.contains(labels.get(size - 2)) ? 3 : 2;
    return String.join(".", labels.subList(size - kept, size));
  }
}
