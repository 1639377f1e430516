package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.wechat.codec.Platform.bytes;
import static pingyou.bot.wechat.codec.Platform.event;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.bot.wechat.codec.Event.Choice;
import pingyou.bot.wechat.codec.Event.Privacy.Change;
import pingyou.bot.wechat.codec.Event.Receipt;
import pingyou.bot.wechat.codec.Event.Status;

class EventReaderTest {
  @Test
  void read_subscribe_hasSceneOfTheScannedCode() {
    check("<Event>subscribe</Event><EventKey></EventKey>", h -> new Event.Subscribe(h, null, null));
    check(
        "<Event>subscribe</Event><EventKey>qrscene_invite:7</EventKey><Ticket>T</Ticket>",
        h -> new Event.Subscribe(h, "invite:7", "T"));
    check(
        "<Event>subscribe</Event><EventKey>last_trade_no_4008</EventKey>",
        h -> new Event.Subscribe(h, null, null));
  }

  @Test
  void read_unsubscribe() {
    check("<Event>unsubscribe</Event><EventKey></EventKey>", Event.Unsubscribe::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCAN", "scan", "Scan"})
  void read_nameInAnyCase_isTheSame(String name) {
    check(
        "<Event>" + name + "</Event><EventKey>invite:7</EventKey><Ticket>T</Ticket>",
        h -> new Event.Scan(h, "invite:7", "T"));
  }

  @Test
  void read_location_hasNumbers() {
    check(
        "<Event>LOCATION</Event><Latitude>26.58</Latitude><Longitude>106.7</Longitude>"
            + "<Precision>119.385040</Precision>",
        h -> new Event.Whereabouts(h, 26.58, 106.7, 119.38504));
  }

  @Test
  void read_menu() {
    check("<Event>CLICK</Event><EventKey>k</EventKey>", h -> new Event.MenuClick(h, "k"));
    check(
        "<Event>VIEW</Event><EventKey>http://u/</EventKey><MenuId>4</MenuId>",
        h -> new Event.MenuView(h, "http://u/", "4"));
    check(
        "<Event>view_miniprogram</Event><EventKey>pages/index</EventKey><MenuId>4</MenuId>",
        h -> new Event.MenuMiniProgram(h, "pages/index", "4"));
  }

  @Test
  void read_menuScan() {
    String rest =
        "<EventKey>6</EventKey><ScanCodeInfo><ScanType><![CDATA[qrcode]]></ScanType>"
            + "<ScanResult><![CDATA[1]]></ScanResult></ScanCodeInfo>";
    check(
        "<Event>scancode_push</Event>" + rest,
        h -> new Event.MenuScan(h, "6", false, "qrcode", "1"));
    check(
        "<Event>scancode_waitmsg</Event>" + rest,
        h -> new Event.MenuScan(h, "6", true, "qrcode", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pic_sysphoto", "pic_photo_or_album", "pic_weixin"})
  void read_menuPictures(String name) {
    check(
        "<Event>"
            + name
            + "</Event><EventKey>6</EventKey><SendPicsInfo><Count>2</Count><PicList>"
            + "<item><PicMd5Sum>a</PicMd5Sum></item><item><PicMd5Sum>b</PicMd5Sum></item>"
            + "</PicList></SendPicsInfo>",
        h -> new Event.MenuPictures(h, "6", List.of("a", "b")));
  }

  @Test
  void read_menuLocation() {
    check(
        "<Event>location_select</Event><EventKey>6</EventKey><SendLocationInfo>"
            + "<Location_X>23</Location_X><Location_Y>113</Location_Y><Scale>15</Scale>"
            + "<Label>广州市</Label><Poiname></Poiname></SendLocationInfo>",
        h -> new Event.MenuLocation(h, "6", 23, 113, "广州市", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "success,SUCCESS",
    "SUCCESS,SUCCESS",
    "failed:user block,USER_BLOCK",
    "failed: user block,USER_BLOCK",
    "failed: system failed,SYSTEM_FAILED",
    "failed:system failed,SYSTEM_FAILED",
    "Failed:Freq Limit,FREQ_LIMIT",
    "failed:moon,UNKNOWN",
    "'',UNKNOWN"
  })
  void read_templateSent_toleratesBlanksAndCase(String text, Status status) {
    check(
        "<Event>TEMPLATESENDJOBFINISH</Event><MsgID>4444444444444444444</MsgID><Status><![CDATA["
            + text
            + "]]></Status>",
        h -> new Event.TemplateSent(h, 4_444_444_444_444_444_444L, status));
  }

  @Test
  void read_subscriptions_haveEveryItem() {
    check(
        """
        <Event>subscribe_msg_popup_event</Event><SubscribeMsgPopupEvent>
        <List><TemplateId>T1</TemplateId><SubscribeStatusString>accept</SubscribeStatusString>
        <PopupScene>2</PopupScene></List>
        <List><TemplateId>T2</TemplateId><SubscribeStatusString>reject</SubscribeStatusString>
        <PopupScene>2</PopupScene></List>
        </SubscribeMsgPopupEvent>\
        """,
        h ->
            new Event.SubscriptionAsked(
                h, List.of(new Choice("T1", true, 2L), new Choice("T2", false, 2L))));
    check(
        """
        <Event>subscribe_msg_change_event</Event><SubscribeMsgChangeEvent>
        <List><TemplateId>T1</TemplateId><SubscribeStatusString>reject</SubscribeStatusString></List>
        </SubscribeMsgChangeEvent>\
        """,
        h -> new Event.SubscriptionChanged(h, List.of(new Choice("T1", false, null))));
    check(
        """
        <Event>subscribe_msg_sent_event</Event><SubscribeMsgSentEvent>
        <List><TemplateId>T1</TemplateId><MsgID>1864323726461255680</MsgID><ErrorCode>0</ErrorCode>
        <ErrorStatus>success</ErrorStatus></List>
        </SubscribeMsgSentEvent>\
        """,
        h ->
            new Event.SubscriptionSent(
                h, List.of(new Receipt("T1", 1_864_323_726_461_255_680L, 0L, "success"))));
    check("<Event>subscribe_msg_sent_event</Event>", h -> new Event.SubscriptionSent(h, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "user_info_modified,MODIFIED",
    "user_authorization_revoke,REVOKED",
    "user_authorization_cancellation,ACCOUNT_CLOSED"
  })
  void read_privacy_namesWhoseData(String name, Change change) {
    check(
        "<Event>" + name + "</Event><OpenID>oX</OpenID><RevokeInfo>1</RevokeInfo>",
        h -> new Event.Privacy(h, change, "oX", "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MASSSENDJOBFINISH",
        "debug_demo",
        "location",
        "location_select",
        "TEMPLATESENDJOBFINISH",
        "user_info_modified"
      })
  void read_unknownOrIncompleteEvent_isUnknown(String name) {
    check(
        "<Event>" + name + "</Event><Latitude></Latitude><Longitude>x</Longitude><MsgID>x</MsgID>",
        h -> new Incoming.Unknown(h, "event", name));
  }

  private static void check(String fields, Function<Header, Incoming> expected) {
    Incoming incoming =
        FlatXml.read(ByteBuffer.wrap(bytes(event(fields))), 16)
            .flatMap(IncomingReader::read)
            .orElseThrow();

    assertThat(incoming).isEqualTo(expected.apply(incoming.header()));
  }
}
