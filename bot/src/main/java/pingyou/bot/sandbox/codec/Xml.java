package pingyou.bot.sandbox.codec;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The little XML of the protocol: flat out, an element tree in. */
public final class Xml {
  /** An element with its text, or with its children. */
  record Element(String name, String text, List<Element> children) {
    /** Text of the child with this name, empty when it is absent. */
    String child(String child) {
      return children.stream()
          .filter(c -> c.name.equals(child))
          .map(Element::text)
          .findFirst()
          .orElse("");
    }

    boolean has(String child) {
      return children.stream().anyMatch(c -> c.name.equals(child));
    }
  }

  private static final int DEPTH_LIMIT = 8;
  private static final Set<String> NUMBERS =
      Set.of(
          "CreateTime",
          "MsgId",
          "MsgID",
          "Location_X",
          "Location_Y",
          "Scale",
          "Latitude",
          "Longitude",
          "Precision",
          "MenuId");
  private static final XMLInputFactory READERS = readers();

  private Xml() {}

  private static XMLInputFactory readers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The fields in their order, text in CDATA as the platform writes it. */
  public static String write(Map<String, String> fields) {
    var xml = new StringBuilder("<xml>");
    fields.forEach((name, value) ->
        xml.append('<')
            .append(name)
            .append('>')
            .append(NUMBERS.contains(name) ? value : cdata(value))
            .append("</")
            .append(name)
            .append(">\n"));
    return xml.append("</xml>").toString();
  }

  private static String cdata(String value) {
    return "<![CDATA[" + value.replace("]]>", "]]]]><![CDATA[>") + "]]>";
  }

  /** The root element; throws {@link IllegalArgumentException} for anything that isn't XML. */
  static Element read(String xml) {
    try {
      var reader = READERS.createXMLStreamReader(new StringReader(xml));
      try {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
          if (reader.getEventType() == XMLStreamConstants.DTD) {
            throw new IllegalArgumentException("a DOCTYPE is not allowed");
          }
        }
        return element(reader, 0);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("not well-formed XML", e);
    }
  }

  private static Element element(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEPTH_LIMIT) {
      throw new IllegalArgumentException("nested too deeply");
    }
    var name = reader.getLocalName();
    var text = new StringBuilder();
    var children = new ArrayList<Element>();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        children.add(element(reader, depth + 1));
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return new Element(name, text.toString(), List.copyOf(children));
  }
}
