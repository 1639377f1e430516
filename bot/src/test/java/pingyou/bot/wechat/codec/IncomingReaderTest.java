package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.wechat.codec.Platform.GH;
import static pingyou.bot.wechat.codec.Platform.NOW;
import static pingyou.bot.wechat.codec.Platform.OPENID;
import static pingyou.bot.wechat.codec.Platform.bytes;
import static pingyou.bot.wechat.codec.Platform.message;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingReaderTest {
  @Test
  void read_text_hasContentAndHeader() {
    Incoming incoming =
        read("<MsgType>text</MsgType><Content>你好</Content><MsgId>23456789012345678</MsgId>");

    assertThat(incoming)
        .isEqualTo(
            new Message.Text(
                new Header(
                    GH,
                    OPENID,
                    NOW,
                    23456789012345678L,
                    new TreeMap<>(
                        Map.of(
                            "ToUserName", GH,
                            "FromUserName", OPENID,
                            "CreateTime", "1714112445",
                            "MsgType", "text",
                            "Content", "你好",
                            "MsgId", "23456789012345678"))),
                "你好",
                null));
  }

  @Test
  void read_textChosenFromMenu_namesTheItem() {
    Incoming incoming =
        read("<MsgType>text</MsgType><Content>是</Content><bizmsgmenuid>101</bizmsgmenuid>");

    assertThat(incoming).isEqualTo(new Message.Text(incoming.header(), "是", "101"));
  }

  @Test
  void read_media_hasIds() {
    String media = "<MediaId>m</MediaId><PicUrl>http://p/</PicUrl><ThumbMediaId>t</ThumbMediaId>";
    Incoming image = read("<MsgType>image</MsgType>" + media);
    Incoming voice = read("<MsgType>voice</MsgType><Format>amr</Format>" + media);
    Incoming clearVoice =
        read("<MsgType>voice</MsgType><MediaId16K>k</MediaId16K><Format>speex</Format>" + media);
    Incoming video = read("<MsgType>video</MsgType>" + media);
    Incoming shortVideo = read("<MsgType>shortvideo</MsgType>" + media);

    assertThat(image).isEqualTo(new Message.Image(image.header(), "m", "http://p/"));
    assertThat(voice).isEqualTo(new Message.Voice(voice.header(), "m", "amr", null));
    assertThat(clearVoice).isEqualTo(new Message.Voice(clearVoice.header(), "m", "speex", "k"));
    assertThat(video).isEqualTo(new Message.Video(video.header(), "m", "t"));
    assertThat(shortVideo).isEqualTo(new Message.ShortVideo(shortVideo.header(), "m", "t"));
  }

  @Test
  void read_location_hasNumbers() {
    Incoming incoming =
        read(
            "<MsgType>location</MsgType><Location_X>26.578343</Location_X>"
                + "<Location_Y>-106.7</Location_Y><Scale>20</Scale><Label>贵阳市</Label>");

    assertThat(incoming)
        .isEqualTo(new Message.Location(incoming.header(), 26.578343, -106.7, 20L, "贵阳市"));
  }

  @Test
  void read_link_hasAddress() {
    Incoming incoming =
        read(
            "<MsgType>link</MsgType><Title>t</Title><Description>d</Description><Url>http://u/</Url>");

    assertThat(incoming).isEqualTo(new Message.Link(incoming.header(), "t", "d", "http://u/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image",
        "voice",
        "video",
        "shortvideo",
        "link",
        "location",
        "file",
        "TEXT",
        "hardware",
        ""
      })
  void read_unknownOrIncompleteType_isUnknown(String type) {
    Incoming incoming = read("<MsgType>" + type + "</MsgType><Location_X></Location_X>");

    assertThat(incoming).isEqualTo(new Incoming.Unknown(incoming.header(), type, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "12x", "1.5", "9223372036854775808", "18446744073709551615"})
  void read_msgIdThatIsNoNumber_isNone(String msgId) {
    Incoming incoming = read("<MsgType>text</MsgType><MsgId>" + msgId + "</MsgId>");

    assertThat(incoming.header().msgId()).isNull();
    assertThat(incoming).isEqualTo(new Message.Text(incoming.header(), "", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "-1", "17141124450", "1e9", " 1714112445"})
  void read_timeThatIsNone_isRefused(String time) {
    assertThat(
            fields(
                "<xml><ToUserName>g</ToUserName><FromUserName>o</FromUserName><CreateTime>"
                    + time
                    + "</CreateTime></xml>"))
        .isEmpty();
  }

  @Test
  void read_withoutAddresseeOrSender_isRefused() {
    String time = "<CreateTime>1714112445</CreateTime>";
    assertThat(fields("<xml><ToUserName>g</ToUserName>" + time + "</xml>")).isEmpty();
    assertThat(fields("<xml><FromUserName>o</FromUserName>" + time + "</xml>")).isEmpty();
    assertThat(
            fields(
                "<xml><ToUserName> </ToUserName><FromUserName>o</FromUserName>" + time + "</xml>"))
        .isEmpty();
  }

  @Test
  void toString_text_hidesTheWords() {
    String shown = read("<MsgType>text</MsgType><Content>522732199001011234</Content>").toString();

    assertThat(shown).contains("18 characters").doesNotContain("522732199001011234");
  }

  private static Incoming read(String fields) {
    return fields(message(fields)).orElseThrow();
  }

  private static Optional<Incoming> fields(String xml) {
    return FlatXml.read(ByteBuffer.wrap(bytes(xml)), 16).flatMap(IncomingReader::read);
  }
}
