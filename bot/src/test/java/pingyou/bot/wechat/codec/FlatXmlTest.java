package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.wechat.codec.Platform.bytes;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatXmlTest {
  @Test
  void read_flatAndNested_givesEveryLeafByItsPath() {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xml>
          <A>plain</A><B><![CDATA[cdata]]></B ><C/><D></D>
          <List><Id>1</Id></List><List><Id>2</Id><Id>3</Id></List>
        </xml>
        """;

    assertThat(read(xml))
        .contains(
            new TreeMap<>(
                Map.of(
                    "A",
                    "plain",
                    "B",
                    "cdata",
                    "C",
                    "",
                    "D",
                    "",
                    "List/Id",
                    "1",
                    "List[2]/Id",
                    "2",
                    "List[2]/Id[2]",
                    "3")));
  }

  @Test
  void read_references_areResolved() {
    assertThat(leaf("a&lt;b&gt;&amp;&apos;&quot;&#65;&#x4f60;&#x1F600;&#13;"))
        .contains("a<b>&'\"A你\uD83D\uDE00\r");
  }

  @Test
  void read_cdataInParts_isOneText() {
    assertThat(leaf("<![CDATA[a]]]]><![CDATA[>b]]>")).contains("a]]>b");
    assertThat(leaf("x<![CDATA[<&>]]>y<![CDATA[]]>z")).contains("x<&>yz");
  }

  @Test
  void read_endOfCdataLeftInText_isText() {
    assertThat(leaf("<![CDATA[a]]>b]]>")).contains("ab]]>");
  }

  @Test
  void read_emojiAndLineEnds_areKept() {
    assertThat(leaf("<![CDATA[\uD83D\uDC69\u200D\uD83C\uDFEB 你好\r\n1\r2\n\t3]]>"))
        .contains("\uD83D\uDC69\u200D\uD83C\uDFEB 你好\n1\n2\n\t3");
  }

  @Test
  void read_pastedControlCharacters_areDropped() {
    assertThat(leaf("<![CDATA[a\u0000\u0008\u001b\uFFFEb]]>")).contains("ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "{\"ToUserName\":\"gh_1\"}",
        "<",
        "<xml",
        "<xml>",
        "<xml></xml",
        "<xml></xm>",
        "<xml></xmll>",
        "<xml></xml><xml></xml>",
        "<xml></xml>x",
        "<html></html>",
        "<xml><a></xml></a>",
        "<xml><a b=\"c\"></a></xml>",
        "<xml>< a></a></xml>",
        "<xml><1></1></xml>",
        "<xml><a>&nbsp;</a></xml>",
        "<xml><a>&</a></xml>",
        "<xml><a>&amp</a></xml>",
        "<xml><a>&#0;</a></xml>",
        "<xml><a>&#xD83D;</a></xml>",
        "<xml><a>&#x110000;</a></xml>",
        "<xml><a>&#+65;</a></xml>",
        "<xml><a>&#;</a></xml>",
        "<xml><a><![CDATA[x</a></xml>",
        "<xml><a><![CDATA[x]]</a></xml>",
        "<xml><!-- x --></xml>",
        "<xml><?php x ?></xml>",
        "<?xml-stylesheet href=\"x\"?><xml></xml>",
        "<?xml version=\"1.0\"",
        "<!DOCTYPE xml><xml></xml>",
        "<?xml version=\"1.0\"?><!DOCTYPE xml><xml></xml>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><a>&e;</a></xml>",
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><xml><c>&b;</c></xml>",
      })
  void read_whatThePlatformNeverWrites_isRefused(String xml) {
    assertThat(read(xml)).isEmpty();
  }

  @Test
  void read_invalidUtf8_isRefused() {
    byte[] cutShort = bytes("<xml><a>你</a></xml>");
    cutShort[10] = '<';
    byte[] surrogate = bytes("<xml><a>你</a></xml>");
    surrogate[8] = (byte) 0xED;
    surrogate[9] = (byte) 0xA0;
    surrogate[10] = (byte) 0x80;

    assertThat(FlatXml.read(ByteBuffer.wrap(cutShort), 16)).isEmpty();
    assertThat(FlatXml.read(ByteBuffer.wrap(surrogate), 16)).isEmpty();
  }

  @Test
  void read_deeperThanAllowed_isRefused() {
    assertThat(read(nested(15))).isPresent();
    assertThat(read(nested(16))).isEmpty();
    String deep = nested(5_000);
    assertThat(deep.length()).isGreaterThan(35_000);
    assertThat(read(deep)).isEmpty();
  }

  @Test
  void read_tooManyElementsOrTooLongNames_isRefused() {
    assertThat(read("<xml>" + "<a/>".repeat(999) + "</xml>")).isPresent();
    assertThat(read("<xml>" + "<a/>".repeat(1_000) + "</xml>")).isEmpty();
    String name = "n".repeat(64);
    assertThat(read("<xml><" + name + "/></xml>")).isPresent();
    assertThat(read("<xml><" + name + "n/></xml>")).isEmpty();
  }

  /** Whatever the JDK's parser reads in such a document, we read too. */
  @Property(tries = 500)
  void read_anyDocument_agreesWithTheJdk(@ForAll("documents") String xml)
      throws XMLStreamException {
    assertThat(read(xml)).contains(byJdk(xml));
  }

  /** What we still accept of a damaged document is the same well-formed XML to the JDK. */
  @Property(tries = 2_000)
  void read_damagedDocument_isRefusedOrReadAsByTheJdk(
      @ForAll("documents") String xml, @ForAll int place, @ForAll byte value)
      throws XMLStreamException {
    byte[] damaged = bytes(xml);
    damaged[Math.floorMod(place, damaged.length)] = value;

    Optional<SortedMap<String, String>> ours = FlatXml.read(ByteBuffer.wrap(damaged), 16);
    if (ours.isPresent() && !isLeniency(damaged)) {
      assertThat(ours).contains(byJdk(damaged));
    }
  }

  @Property(tries = 2_000)
  void read_anyBytes_neverThrows(@ForAll byte[] bytes) {
    FlatXml.read(ByteBuffer.wrap(bytes), 16);
  }

  @Provide
  Arbitrary<String> documents() {
    return contents(3).map(content -> "<xml>" + content + "</xml>");
  }

  private static Arbitrary<String> contents(int depth) {
    Arbitrary<String> characters =
        Arbitraries.strings()
            .withCharRange(' ', '~')
            .withChars("你好\r\n\t\u00a0\ufffd")
            .ofMaxLength(12);
    Arbitrary<String> text =
        characters.map(s -> s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&#62;"));
    Arbitrary<String> cdata = characters.map(Cdata::of);
    Arbitrary<String> reference =
        Arbitraries.of("&lt;", "&quot;", "&#x1F600;", "&#20320;", "\uD83D\uDC4D");
    Arbitrary<String> leaf =
        Arbitraries.oneOf(text, cdata, reference)
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> element =
        Arbitraries.of("a", "List", "MsgId", "_x-1.2")
            .flatMap(
                name -> contents(depth - 1).map(c -> "<" + name + ">" + c + "</" + name + ">"));
    Arbitrary<String> elements =
        Arbitraries.oneOf(element, Arbitraries.of("\n", "<b/>", "<c />"))
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(leaf, elements);
  }

  private static SortedMap<String, String> byJdk(String xml) throws XMLStreamException {
    return byJdk(bytes(xml));
  }

  private static SortedMap<String, String> byJdk(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
    SortedMap<String, String> leaves = new TreeMap<>();
    Map<String, Integer> seen = new HashMap<>();
    Deque<String> paths = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    boolean leaf = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          paths.push(paths.isEmpty() ? "" : numbered(seen, below(paths.element(), reader)));
          text.setLength(0);
          leaf = true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String path = paths.pop();
          if (leaf && !paths.isEmpty()) {
            leaves.put(path, text.toString());
          }
          leaf = false;
        }
        default -> {}
      }
    }
    return leaves;
  }

  private static String below(String path, XMLStreamReader reader) {
    return path.isEmpty() ? reader.getLocalName() : path + "/" + reader.getLocalName();
  }

  private static String numbered(Map<String, Integer> seen, String path) {
    int number = seen.merge(path, 1, Integer::sum);
    return number == 1 ? path : path + "[" + number + "]";
  }

  /** What XML forbids in a text and we let pass: control characters, the end mark of CDATA. */
  private static boolean isLeniency(byte[] utf8) {
    String xml = new String(utf8, StandardCharsets.UTF_8);
    return !xml.codePoints().allMatch(Cdata::isAllowed)
        || xml.replaceAll("(?s)<!\\[CDATA\\[.*?]]>", "").contains("]]>");
  }

  private static String nested(int levels) {
    return "<xml>" + "<a>".repeat(levels) + "</a>".repeat(levels) + "</xml>";
  }

  private static Optional<SortedMap<String, String>> read(String xml) {
    return FlatXml.read(ByteBuffer.wrap(bytes(xml)), 16);
  }

  private static Optional<String> leaf(String content) {
    return read("<xml><a>" + content + "</a></xml>").map(fields -> fields.get("a"));
  }
}
