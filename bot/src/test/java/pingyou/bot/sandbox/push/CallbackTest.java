package pingyou.bot.sandbox.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pingyou.bot.sandbox.account.Product;

final class CallbackTest {
  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().await();
  }

  @Test
  void post_afterTheClose_failsAsIfNobodyWereThere() {
    var product = new Product(URI.create("http://127.0.0.1:1"), "/wechat/mp");
    var callback = new Callback(vertx, product, Duration.ofSeconds(5));
    callback.close().await();
    var late = callback.post(Map.of(), "<xml/>");
    assertThat(late.failed()).isTrue();
    assertThat(late.cause()).hasMessage("The local WeChat is being closed");
  }
}
