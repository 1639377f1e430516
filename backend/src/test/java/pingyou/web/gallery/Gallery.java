package pingyou.web.gallery;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import pingyou.web.page.MessagePage;
import pingyou.web.part.Shell;

/** Every page with sample data, rendered by the templates that the build compiled. */
final class Gallery {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Gallery() {}

  /** File name without ending to HTML. */
  static Map<String, String> rendered(Shell shell) {
    var pages = new LinkedHashMap<String, String>();
    pages.put("gallery", render("gallery", Map.of("shell", shell)));
    samples(shell)
        .forEach((name, page) ->
            pages.put(name, render(name.replaceAll("-.*", ""), Map.of("page", page))));
    return pages;
  }

  /** By the template's name; what follows a hyphen tells variants apart. */
  private static Map<String, Object> samples(Shell shell) {
    var samples = new LinkedHashMap<String, Object>();
    samples.put("draft", DraftSample.page(shell));
    samples.put("summary", PaperSamples.summary(shell));
    samples.put("receipt", PaperSamples.receipt(shell));
    samples.put("publicity", PaperSamples.publicity(shell));
    samples.put("progress", ProgressSamples.progress(shell));
    samples.put("result", ProgressSamples.prize(shell));
    samples.put("notnow", ProgressSamples.notNow(shell));
    samples.put("notnow-without-scores", ProgressSamples.notNowWithoutScores(shell));
    samples.put("todo", ReviewSamples.todo(shell));
    samples.put("todo-all-done", ReviewSamples.allDone(shell));
    samples.put("card", ReviewSamples.card(shell));
    samples.put("desk", DeskSamples.desk(shell));
    samples.put("desk-ready", DeskSamples.deskReady(shell));
    samples.put("check", DeskSamples.check(shell));
    samples.put("sent", DeskSamples.sent(shell));
    samples.put("decline", DeskSamples.decline(shell));
    samples.put("unitpaper", UnitPaperSamples.paper(shell));
    samples.put("tables", UnitPaperSamples.summary(shell));
    samples.put("ranking", RankingSample.page(shell));
    samples.put("signin", EntrySamples.signIn(shell));
    samples.put("invitation", EntrySamples.invitation(shell));
    samples.put("ask", PlainSamples.ask(shell));
    samples.put("list", PlainSamples.list(shell));
    samples.put("case", PlainSamples.theCase(shell));
    samples.put("proof", PlainSamples.proof(shell));
    samples.put("code", PlainSamples.code(shell));
    samples.put("upload", ImportSamples.upload(shell));
    samples.put("trial-faulty", ImportSamples.faulty(shell));
    samples.put("trial-sound", ImportSamples.sound(shell));
    samples.put("sheet", ImportSamples.sheet(shell));
    samples.put("message-refused", EntrySamples.refused(shell));
    for (var kind : MessagePage.Kind.values()) {
      samples.put("message-" + kind, EntrySamples.message(shell, kind));
    }
    return samples;
  }

  private static String render(String template, Map<String, Object> params) {
    var output = new StringOutput();
    ENGINE.render(template + ".jte", params, output);
    return output.toString();
  }
}
