package pingyou.campaign.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pingyou.campaign.form.table.Tables;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/** What stands between a draft and its submission. Pure. */
public final class Completeness {
  private Completeness() {}

  /**
   * Every field that is missing or no longer right, in the form's order; empty if the form may be
   * submitted. Each stored answer is checked again, because another one may have changed under it
   * (a county when its city is chosen anew).
   *
   * @param answers the stored values by field id; for a secret any text that isn't blank stands for
   *     the one in the vault
   */
  public static List<Refusal> missing(
      Form form, Map<String, String> answers, Regions regions, LocalDate today) {
    var missing = new ArrayList<Refusal>();
    for (var field : form.fields()) {
      if (!isAsked(field, answers)) {
        continue;
      }
      var answer = answers.getOrDefault(field.head().id(), "");
      if (answer.isBlank()) {
        if (field.head().required()) {
          missing.add(Objections.empty(field));
        }
      } else if (Answers.check(field, answer, answers, regions, today)
          instanceof Outcome.Refused<String>(var why)) {
        missing.addAll(why);
      } else if (field instanceof Field.Evidence evidence) {
        missing.addAll(ProofAnswers.lacking(evidence, answer));
      } else if (field instanceof Field.Table(var head, var layout)) {
        Tables.lacking(layout, answer, regions).stream()
            .map(it -> it.about(head.id()))
            .forEach(missing::add);
      }
    }
    return List.copyOf(missing);
  }

  /** Whether the applicant is asked for this field at all, given the other answers. */
  public static boolean isAsked(Field field, Map<String, String> answers) {
    var when = field.head().when();
    return !(field instanceof Field.ReviewerOwned) && (when == null || when.holds(answers));
  }
}
