package pingyou.bot.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.lint.Finding;
import pingyou.campaign.lint.Severity;
import pingyou.campaign.rule.Assumed;
import pingyou.notice.wording.Wording;

/** What the lint found in one file: each with its place, clause, severity and decision. */
final class LintReport {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Wording wording;

  LintReport(Wording wording) {
    this.wording = wording;
  }

  /** For a terminal: a line for the place, one for the finding, one for the decision. */
  void print(String file, List<Finding> findings, PrintWriter out) {
    for (var finding : findings) {
      out.println(head(finding));
      out.println("    " + said(finding));
      if (finding.severity() == Severity.WARNING) {
        out.println("    " + decision(finding));
      }
    }
    out.println(summary(file, findings));
  }

  private String head(Finding finding) {
    var severity = wording.say("lint.severity." + finding.severity().word());
    return String.join("  ", finding.spot().place(), severity, finding.code(), finding.clause())
        .strip();
  }

  private String said(Finding finding) {
    var what = finding.spot().what();
    return wording.say(what.key(), what.values());
  }

  private String decision(Finding finding) {
    var decision = finding.decision();
    return decision == null
        ? wording.say("lint.open", Map.of("check", finding.code()))
        : wording.say("lint.decided", Map.of("key", decision.key(), "text", decision.text()));
  }

  private String summary(String file, List<Finding> findings) {
    if (findings.isEmpty()) {
      return wording.say("lint.sound", Map.of("file", file));
    }
    long errors = findings.stream().filter(it -> it.severity() == Severity.ERROR).count();
    long open = findings.stream().filter(Finding::isOpen).count() - errors;
    return errors + open == 0
        ? wording.say(
            "lint.answered", Map.of("file", file, "count", String.valueOf(findings.size())))
        : wording.say(
            "lint.refused",
            Map.of("file", file, "errors", String.valueOf(errors), "open", String.valueOf(open)));
  }

  /** For machines. */
  String json(String file, List<Finding> findings) {
    var json = JsonNodeFactory.instance.objectNode().put("file", file);
    json.put("settled", findings.stream().noneMatch(Finding::isOpen));
    var list = json.putArray("findings");
    findings.forEach(it -> list.add(json(it)));
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree always writes", e);
    }
  }

  private ObjectNode json(Finding finding) {
    var json =
        JsonNodeFactory.instance
            .objectNode()
            .put("check", finding.code())
            .put("severity", finding.severity().word())
            .put("line", finding.spot().line())
            .put("column", finding.spot().column())
            .put("clause", finding.clause())
            .put("text", said(finding));
    json.set("decision", json(finding.decision()));
    return json;
  }

  private static @Nullable ObjectNode json(@Nullable Assumed decision) {
    return decision == null
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("key", decision.key())
            .put("text", decision.text())
            .put("clause", decision.clause().place());
  }
}
