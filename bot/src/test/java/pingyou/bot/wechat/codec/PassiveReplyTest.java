package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pingyou.bot.wechat.codec.Platform.GH;
import static pingyou.bot.wechat.codec.Platform.NOW;
import static pingyou.bot.wechat.codec.Platform.OPENID;
import static pingyou.bot.wechat.codec.Platform.bytes;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PassiveReplyTest {
  private static final Header ANSWERED = new Header(GH, OPENID, NOW, 1L, new TreeMap<>());

  @Test
  void xml_text_goesBackToTheSender() {
    assertThat(new PassiveReply.Text("您好").xml(ANSWERED, NOW.plusSeconds(1)))
        .isEqualTo(
            "<xml><ToUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></ToUserName>"
                + "<FromUserName><![CDATA[gh_97417a04a28d]]></FromUserName>"
                + "<CreateTime>1714112446</CreateTime>"
                + "<MsgType><![CDATA[text]]></MsgType>"
                + "<Content><![CDATA[您好]]></Content></xml>");
  }

  @Test
  void xml_news_hasOneArticle() {
    Map<String, String> fields =
        fields(new PassiveReply.News("标题", "说明", "", "https://a.example/?x=1&y=2"));

    assertThat(fields)
        .isEqualTo(
            Map.of(
                "ToUserName", OPENID,
                "FromUserName", GH,
                "CreateTime", "1714112445",
                "MsgType", "news",
                "ArticleCount", "1",
                "Articles/item/Title", "标题",
                "Articles/item/Description", "说明",
                "Articles/item/PicUrl", "",
                "Articles/item/Url", "https://a.example/?x=1&y=2"));
  }

  @Test
  void xml_endOfCdataInText_isSplit() {
    String text = "]]></Content><x/>]]]]>>]]";

    assertThat(fields(new PassiveReply.Text(text))).containsEntry("Content", text);
  }

  @Test
  void xml_formatSignsInText_areText() {
    assertThat(fields(new PassiveReply.Text("100% %s %d"))).containsEntry("Content", "100% %s %d");
  }

  @Test
  void xml_whatXmlForbids_isLeftOut() {
    String text = "a\u0000b\u0008c\u001fd\uFFFEe\uD83Df\uDE00g\n\t\uD83D\uDE00";

    assertThat(fields(new PassiveReply.Text(text)))
        .containsEntry("Content", "abcdefg\n\t\uD83D\uDE00");
  }

  @Test
  void construct_blankText_isRefused() {
    assertThatThrownBy(() -> new PassiveReply.Text(" \n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, String> fields(PassiveReply reply) {
    return FlatXml.read(ByteBuffer.wrap(bytes(reply.xml(ANSWERED, NOW))), 16).orElseThrow();
  }
}
