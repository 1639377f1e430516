package pingyou.bot.wechat.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML that the platform pushes into a sorted map from the path of each leaf to its text.
 *
 * <p>It knows what the platform writes and no more: elements without attributes, text, CDATA, the
 * five named references and the numeric ones. DOCTYPE, comments, processing instructions and
 * attributes are refused, so that nothing can be expanded or fetched; an XML declaration in front
 * is passed over, the bytes are UTF-8 whatever it says. The scan keeps its own stack, of a given
 * depth.
 *
 * <p>A path is the names below the root, joined by {@code /}; of siblings with one name the second
 * and later carry their number: {@code SubscribeMsgSentEvent/List[2]/MsgID}.
 *
 * <p>Of what XML forbids in a text two things pass, since people paste them and their message shall
 * not be lost for it: control characters are dropped, and a {@code ]]>} outside CDATA is text.
 */
final class FlatXml {
  private static final int MAX_NAME_CHARS = 64;
  private static final int MAX_ELEMENTS = 1_000;
  private static final int MAX_REFERENCE_CHARS = 12;
  private static final String CDATA = "<![CDATA[";
  private static final Pattern NUMERIC = Pattern.compile("#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))");

  private record Element(String name, String path) {}

  private final String xml;
  private final int maxDepth;
  private final SortedMap<String, String> leaves = new TreeMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private boolean leaf;
  private int elements;
  private int at;

  private FlatXml(String xml, int maxDepth) {
    this.xml = xml;
    this.maxDepth = maxDepth;
  }

  /** Empty if the bytes are not UTF-8, nest deeper than {@code maxDepth}, or are not such XML. */
  static Optional<SortedMap<String, String>> read(ByteBuffer bytes, int maxDepth) {
    String xml;
    try {
      xml = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
    FlatXml reader = new FlatXml(xml, maxDepth);
    return reader.document() ? Optional.of(reader.leaves) : Optional.empty();
  }

  private boolean document() {
    if (xml.startsWith("<?xml ")) {
      at = xml.indexOf('>') + 1;
    }
    skipBlanks();
    if (!openTag()) {
      return false;
    }
    while (!open.isEmpty()) {
      if (!content()) {
        return false;
      }
    }
    skipBlanks();
    return at == xml.length();
  }

  private boolean content() {
    if (xml.startsWith("</", at)) {
      return closeTag();
    }
    if (xml.startsWith(CDATA, at)) {
      return cdata();
    }
    return xml.startsWith("<", at) ? openTag() : characters();
  }

  private boolean openTag() {
    int start = at + 1;
    if (!xml.startsWith("<", at) || start == xml.length() || !isNameStart(xml.charAt(start))) {
      return false;
    }
    at = start;
    while (at < xml.length() && isName(xml.charAt(at))) {
      at++;
    }
    String name = xml.substring(start, at);
    skipBlanks();
    if (skip("/>")) {
      return enter(name) && leave();
    }
    return skip(">") && enter(name);
  }

  private boolean closeTag() {
    at += "</".length();
    if (!skip(open.element().name())) {
      return false;
    }
    skipBlanks();
    return skip(">") && leave();
  }

  private boolean enter(String name) {
    elements++;
    if (open.size() == maxDepth || elements > MAX_ELEMENTS || name.length() > MAX_NAME_CHARS) {
      return false;
    }
    Element parent = open.peek();
    if (parent == null && !name.equals("xml")) {
      return false;
    }
    open.push(new Element(name, parent == null ? "" : pathBelow(parent.path(), name)));
    text.setLength(0);
    leaf = true;
    return true;
  }

  private boolean leave() {
    Element closed = open.pop();
    if (leaf && !open.isEmpty()) {
      leaves.put(closed.path(), text.toString());
    }
    leaf = false;
    return true;
  }

  private String pathBelow(String parent, String name) {
    String path = parent.isEmpty() ? name : parent + "/" + name;
    int number = seen.merge(path, 1, Integer::sum);
    return number == 1 ? path : path + "[" + number + "]";
  }

  private boolean cdata() {
    at += CDATA.length();
    int end = xml.indexOf("]]>", at);
    if (end < 0) {
      return false;
    }
    appendUntil(end);
    at = end + "]]>".length();
    return true;
  }

  private boolean characters() {
    int end = xml.indexOf('<', at);
    if (end < 0) {
      return false;
    }
    while (at < end) {
      int reference = xml.indexOf('&', at, end);
      appendUntil(reference < 0 ? end : reference);
      if (reference >= 0 && !reference()) {
        return false;
      }
    }
    return true;
  }

  /** Line ends become a single line feed, as XML 1.0 §2.11 has it. */
  private void appendUntil(int end) {
    int kept = at;
    for (; at < end; at++) {
      char c = xml.charAt(at);
      if (!isKept(c)) {
        text.append(xml, kept, at);
        kept = at + 1;
        if (c == '\r' && !xml.startsWith("\n", kept)) {
          text.append('\n');
        }
      }
    }
    text.append(xml, kept, end);
  }

  /** Surrogates come in pairs here: the decoder has seen to it. */
  private static boolean isKept(char c) {
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
  }

  private boolean reference() {
    int end = xml.indexOf(';', at, Math.min(at + MAX_REFERENCE_CHARS, xml.length()));
    if (end < 0) {
      return false;
    }
    String name = xml.substring(at + 1, end);
    int codePoint =
        switch (name) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "amp" -> '&';
          case "apos" -> '\'';
          case "quot" -> '"';
          default -> numeric(name);
        };
    if (!Cdata.isAllowed(codePoint)) {
      return false;
    }
    text.appendCodePoint(codePoint);
    at = end + 1;
    return true;
  }

  private static int numeric(String name) {
    Matcher number = NUMERIC.matcher(name);
    if (!number.matches()) {
      return -1;
    }
    @Nullable String hex = number.group(1);
    return hex != null ? Integer.parseInt(hex, 16) : Integer.parseInt(name.substring(1));
  }

  private boolean skip(String expected) {
    if (!xml.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  private void skipBlanks() {
    while (at < xml.length() && " \t\r\n".indexOf(xml.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isName(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
  }
}
