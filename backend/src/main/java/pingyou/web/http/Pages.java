package pingyou.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Supplier;

/** Renders the templates that were compiled with the program, and what stands beneath all pages. */
public final class Pages {
  private final Supplier<String> contact;

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * @param contact where people ask; empty where nobody said
   */
  public Pages(Supplier<String> contact) {
    this.contact = contact;
  }

  String contact() {
    return contact.get();
  }

  public String render(String template, Map<String, Object> params) {
    var output = new StringOutput();
    engine.render(template + ".jte", params, output);
    return output.toString();
  }
}
