package pingyou.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates that were compiled with the program. */
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  public String render(String template, Map<String, Object> params) {
    var output = new StringOutput();
    engine.render(template + ".jte", params, output);
    return output.toString();
  }
}
