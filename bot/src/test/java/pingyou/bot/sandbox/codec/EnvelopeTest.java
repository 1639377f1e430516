package pingyou.bot.sandbox.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import org.junit.jupiter.api.Test;
import pingyou.bot.sandbox.account.Account;

/** The platform's published vectors, and the other way round against WxJava. */
class EnvelopeTest {
  private static final Account OFFICIAL =
      new Account("wxba5fad812f8e6fb9", "s", "AAAAA", "A".repeat(43), "gh_97417a04a28d");
  private static final String PUSHED =
      "+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcv"
          + "ZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuM"
          + "cp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWyg"
          + "b3VIYnSeOBrebufAlr7F9mFUPAJGj04=";

  private final Envelope envelope = new Envelope(OFFICIAL, new Random(1));

  @Test
  void sign_officialVectors_match() {
    assertThat(envelope.sign("1714036504", "1514711492"))
        .isEqualTo("f464b24fc39322e44b38aa78f5edd27bd1441696");
    assertThat(envelope.sign("1714112445", "415670741", PUSHED))
        .isEqualTo("046e02f8204d34f8ba5fa3b1db94908f3df2e9b3");
    assertThat(envelope.sign("1714112445", "415670741"))
        .isEqualTo("6c5c811b55cc85e0e1b54100749188c20beb3f5d");
  }

  @Test
  void decrypt_officialVector_givesTheMessage() {
    assertThat(envelope.decrypt(PUSHED))
        .isEqualTo(
            "{\"ToUserName\":\"gh_97417a04a28d\",\"FromUserName\":\"o9AgO5Kd5ggOC-bXrbNODIiE3bGY\","
                + "\"CreateTime\":1714112445,\"MsgType\":\"event\",\"Event\":\"debug_demo\","
                + "\"debug_str\":\"hello world\"}");
  }

  @Test
  void encrypt_officialVector_givesTheCipherText() {
    var random = "707722b803182950".getBytes(StandardCharsets.US_ASCII);
    assertThat(envelope.encrypt(random, "{\"demo_resp\":\"good luck\"}"))
        .isEqualTo(
            "ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ"
                + "==");
  }

  @Test
  void encryptAndDecrypt_againstWxJava_agreeBothWays() {
    var theirs = new WxCryptUtil(OFFICIAL.token(), OFFICIAL.aesKey(), OFFICIAL.appId());
    for (int length = 0; length < 70; length++) {
      var text = "汉字🙂]]>".repeat(2) + "x".repeat(length);
      assertThat(theirs.decrypt(envelope.encrypt(text))).isEqualTo(text);
      assertThat(envelope.decrypt(theirs.encrypt("0123456789abcdef", text))).isEqualTo(text);
    }
  }

  @Test
  void decrypt_ofAnotherAppId_isRefused() {
    var other = new Account("wxother", "s", "AAAAA", "A".repeat(43), "gh_x");
    var foreign = new Envelope(other, new Random(2)).encrypt("hello");
    assertThatThrownBy(() -> envelope.decrypt(foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Encrypt is for another appid");
  }
}
