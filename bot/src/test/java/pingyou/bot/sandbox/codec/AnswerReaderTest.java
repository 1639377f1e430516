package pingyou.bot.sandbox.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.bot.sandbox.account.Account;

class AnswerReaderTest {
  private static final Account ACCOUNT =
      new Account("wxapp", "s", "token", "A".repeat(43), "gh_us");
  private static final String OK_TEXT =
      "<xml><ToUserName><![CDATA[oMe]]></ToUserName><FromUserName><![CDATA[gh_us]]></FromUserName>"
          + "<CreateTime>1627980000</CreateTime><MsgType><![CDATA[text]]></MsgType>"
          + "<Content><![CDATA[您好]]></Content></xml>";

  private final Envelope envelope = new Envelope(ACCOUNT, new Random(1));
  private final AnswerReader reader = new AnswerReader(envelope, "gh_us", 2048);

  @Test
  void read_emptyOrSuccess_isNothing() {
    assertThat(reader.read("", "oMe", "1")).isEqualTo(new Answer.Nothing());
    assertThat(reader.read("success", "oMe", "1")).isEqualTo(new Answer.Nothing());
  }

  @Test
  void read_properReply_isSaid() {
    assertThat(reader.read(sealed(OK_TEXT, "77"), "oMe", "77"))
        .isEqualTo(new Answer.Said(new Reply("text", "您好", List.of()), OK_TEXT));
  }

  @Test
  void read_newsWithOneItem_isSaid() {
    var news =
        OK_TEXT
            .replace("[text]", "[news]")
            .replace(
                "<Content><![CDATA[您好]]></Content>",
                "<ArticleCount>1</ArticleCount><Articles><item><Title>甲</Title>"
                    + "<Description>乙</Description><PicUrl></PicUrl><Url>http://x/</Url></item>"
                    + "</Articles>");
    var article = new Reply.Article("甲", "乙", "http://x/");
    assertThat(reader.read(sealed(news, "77"), "oMe", "77"))
        .isEqualTo(new Answer.Said(new Reply("news", "", List.of(article)), news));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oMe | oYou | ToUserName is not the sender",
        "gh_us | gh_other | FromUserName is not the account",
        "1627980000 | soon | CreateTime is not a number",
        "[text] | [poem] | MsgType is unknown: poem",
        "<![CDATA[您好]]> | '' | Content is empty",
        "<Content> | <Content><b> | not well-formed XML",
      })
  void read_replyWithAFault_isImproper(String what, String instead, String why) {
    var faulty = OK_TEXT.replace(what, instead);
    assertThat(reader.read(sealed(faulty, "77"), "oMe", "77"))
        .isEqualTo(new Answer.Improper(why, faulty));
  }

  @Test
  void read_textOver2048Bytes_isImproper() {
    var faulty = OK_TEXT.replace("您好", "好".repeat(683));
    assertThat(reader.read(sealed(faulty, "77"), "oMe", "77"))
        .isEqualTo(new Answer.Improper("Content has 2049 bytes, more than 2048", faulty));
  }

  @Test
  void read_twoNewsItems_isImproper() {
    var item = "<item><Title>甲</Title></item>";
    var faulty =
        OK_TEXT
            .replace("[text]", "[news]")
            .replace("<Content>", "<Articles>" + item + item + "</Articles><Content>");
    assertThat(reader.read(sealed(faulty, "77"), "oMe", "77"))
        .isEqualTo(new Answer.Improper("news with 2 items, one is allowed", faulty));
  }

  @Test
  void read_envelopeWithAFault_isImproper() {
    assertThat(why(OK_TEXT)).isEqualTo("a plain reply in secure mode");
    assertThat(why("{\"ok\":true}")).isEqualTo("not well-formed XML");
    assertThat(why("ok")).isEqualTo("not well-formed XML");
    assertThat(why("<!DOCTYPE xml><xml/>")).isEqualTo("a DOCTYPE is not allowed");
    assertThat(why(sealed(OK_TEXT, "78"))).isEqualTo("Nonce is not the URL's");
    assertThat(why(sealed(OK_TEXT, "77").replace("<TimeStamp>1", "<TimeStamp>2")))
        .isEqualTo("MsgSignature is wrong");
    assertThat(why(sealed(OK_TEXT, "77").replace("<TimeStamp>1", "<TimeStamp>x")))
        .isEqualTo("TimeStamp is not a number");
  }

  private String why(String body) {
    return reader.read(body, "oMe", "77") instanceof Answer.Improper improper
        ? improper.why()
        : "nothing";
  }

  private String sealed(String xml, String nonce) {
    var encrypted = envelope.encrypt(xml);
    return "<xml><Encrypt><![CDATA[%s]]></Encrypt><MsgSignature>%s</MsgSignature>"
            .formatted(encrypted, envelope.sign("1627980000", nonce, encrypted))
        + "<TimeStamp>1627980000</TimeStamp><Nonce>"
        + nonce
        + "</Nonce></xml>";
  }
}
