package pingyou.campaign.platform;

import org.jspecify.annotations.Nullable;

/**
 * A platform of the registry.
 *
 * @param domain that its addresses end with: {@code gzseduyun.cn}
 * @param connected whether it belongs to the public service system that rulebooks speak of
 * @param province GB/T 2260 code of the province whose system that is; null for every one
 */
public record Platform(String domain, String name, boolean connected, @Nullable String province) {
  boolean owns(String host) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  /** Whether it is known to be connected in this province. */
  public boolean isConnectedIn(String region) {
    return connected && (province == null || province.equals(region));
  }
}
