package pingyou.web.http;

/**
 * What phones open: scheme, host and port without a slash at the end. Known only when the server
 * listens, where the system chose the port.
 */
public final class PublicUrl {
  private volatile String url;

  public PublicUrl(String url) {
    this.url = url;
  }

  /** Sets the address of a server that listens on a port of the system's choice. */
  public void listening(String host, int port) {
    if (url.isEmpty()) {
      url = "http://" + host + ":" + port;
    }
  }

  public boolean isSecure() {
    return url.startsWith("https://");
  }

  /**
   * @param path begins with a slash
   */
  public String of(String path) {
    return url + path;
  }
}
