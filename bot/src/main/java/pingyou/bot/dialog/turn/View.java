package pingyou.bot.dialog.turn;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pingyou.bot.dialog.step.FormId;
import pingyou.campaign.rule.Moment;
import pingyou.person.Grant;

/**
 * What a turn may know.
 *
 * @param papers one for each form of the running campaigns, begun or not
 * @param roles read when something first asks for them, then kept
 */
public record View(
    Moment moment, List<Paper> papers, Supplier<List<Grant>> roles, PageLinks links) {
  public View {
    papers = List.copyOf(papers);
  }

  /** The person's roles. */
  public List<Grant> grants() {
    return roles.get();
  }

  public Optional<Paper> find(FormId form) {
    return papers.stream().filter(paper -> paper.id().equals(form)).findFirst();
  }

  /**
   * @throws java.util.NoSuchElementException if there is no such form; a step that names one is
   *     given up before
   */
  public Paper paper(FormId form) {
    return find(form).orElseThrow();
  }

  /** The forms that may be written on now. */
  public List<Paper> open() {
    return papers.stream().filter(paper -> paper.isOpen(moment)).toList();
  }

  /** The forms that the person has begun. */
  public List<Paper> begun() {
    return papers.stream().filter(paper -> paper.application() != null).toList();
  }
}
