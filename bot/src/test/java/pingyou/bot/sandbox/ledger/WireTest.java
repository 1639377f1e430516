package pingyou.bot.sandbox.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class WireTest {
  @Test
  void line_ofAPush_hasItsXmlWithPersonalNumbersMasked() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("Content", "13812340000 和 11010519491231002X");
    fields.put("MsgId", "1803886264320000001");
    var push =
        new Entry.Push(
            7, Instant.EPOCH, "teacher", "oABC", "1803886264320000001", 0, "text", null, fields);
    assertThat(Json.tree(Wire.line(push)))
        .isEqualTo(
            Json.tree(
                """
                {"kind":"push","no":7,"at":"1970-01-01T00:00:00Z","person":"teacher",
                 "openid":"oABC","msgId":"1803886264320000001","createTime":0,"type":"text",
                 "fields":{"Content":"138****0000 和 1101**********002X",
                           "MsgId":"1803886264320000001"},
                 "xml":"<xml><Content>138****0000 和 1101**********002X</Content>\\n\
                <MsgId>1803886264320000001</MsgId>\\n</xml>"}
                """));
  }
}
