package pingyou.bot.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RewriteTest {
  private final Rewrite rewrite =
      new Rewrite(
          "http://127.0.0.1:8080",
          "http://teacher.pingyou.localhost:9090",
          "http://box.pingyou.localhost:9090");

  @Test
  void location_ofTheProduct_leadsToThePhone() {
    assertThat(rewrite.location("http://127.0.0.1:8080/p/1?a=b"))
        .isEqualTo("http://teacher.pingyou.localhost:9090/p/1?a=b");
    assertThat(rewrite.location("/p/1")).isEqualTo("/p/1");
    assertThat(rewrite.location("http://127.0.0.1:80801/")).isEqualTo("http://127.0.0.1:80801/");
  }

  @Test
  void location_ofTheAuthorizePage_leadsToThePhoneAndBackToIt() {
    assertThat(
            rewrite.location(
                "http://127.0.0.1:9090/connect/oauth2/authorize?appid=wx1"
                    + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Foauth%3Fto%3D1"
                    + "&response_type=code&scope=snsapi_base&state=a1#wechat_redirect"))
        .isEqualTo(
            "http://teacher.pingyou.localhost:9090/connect/oauth2/authorize?appid=wx1"
                + "&redirect_uri=http%3A%2F%2Fteacher.pingyou.localhost%3A9090%2Foauth%3Fto%3D1"
                + "&response_type=code&scope=snsapi_base&state=a1#wechat_redirect");
  }

  @Test
  void toProduct_originAndReferer_areTheProducts() {
    assertThat(rewrite.toProduct("http://teacher.pingyou.localhost:9090"))
        .isEqualTo("http://127.0.0.1:8080");
    assertThat(rewrite.toProduct("http://teacher.pingyou.localhost:9090/p/1"))
        .isEqualTo("http://127.0.0.1:8080/p/1");
    assertThat(rewrite.toProduct("http://evil.example")).isEqualTo("http://evil.example");
  }

  @Test
  void contentSecurityPolicy_frameAncestors_becomeTheBox() {
    assertThat(
            rewrite.contentSecurityPolicy(
                "default-src 'self'; frame-ancestors 'none'; style-src 'self'"))
        .isEqualTo(
            "default-src 'self'; style-src 'self'; frame-ancestors 'self'"
                + " http://box.pingyou.localhost:9090");
  }
}
