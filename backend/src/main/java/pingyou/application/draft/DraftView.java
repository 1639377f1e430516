package pingyou.application.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.application.Opened;
import pingyou.application.ruling.Correction;
import pingyou.campaign.rule.Refusal;

/**
 * A working copy as it is shown; when it was saved is the application's {@code savedAt}.
 *
 * @param opened the application and the rules it goes by
 * @param sections in the form's order
 * @param missing everything that stands between it and its submission, in the form's order
 * @param writable whether its viewer may write on it now
 * @param correction what the county wants corrected, while the case is returned
 */
public record DraftView(
    Opened opened,
    List<SectionView> sections,
    List<Refusal> missing,
    boolean writable,
    @Nullable Correction correction) {
  public DraftView {
    sections = List.copyOf(sections);
    missing = List.copyOf(missing);
  }

  public Optional<FieldView> field(String id) {
    return sections.stream()
        .flatMap(section -> section.fields().stream())
        .filter(field -> field.field().head().id().equals(id))
        .findFirst();
  }

  /** How many sections with fields are done. */
  public int sectionsDone() {
    return (int)
        sections.stream()
            .filter(section -> section.progress() == SectionView.Progress.DONE)
            .count();
  }
}
