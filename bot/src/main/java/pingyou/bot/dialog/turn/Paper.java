package pingyou.bot.dialog.turn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pingyou.application.Application;
import pingyou.bot.dialog.step.FormId;
import pingyou.campaign.Agreement;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;

/**
 * A form with what the person has written into it.
 *
 * @param application null until it is begun
 * @param written read when something first asks for it, then kept
 */
public record Paper(
    Campaign campaign, Track track, @Nullable Application application, Supplier<Written> written) {

  /**
   * What is written and given.
   *
   * @param values as stored, by field id; for numbers that are kept sealed and for passwords stands
   *     something that tells nothing
   * @param shown as they may be repeated, by field id
   * @param skipped fields that were gone past
   * @param missing what stands between this and a submission, in the form's order
   * @param reasons why it was returned, by field id; empty if it isn't
   * @param agreed what the person has agreed to
   */
  public record Written(
      Map<String, String> values,
      Map<String, String> shown,
      Set<String> skipped,
      List<Refusal> missing,
      Map<String, String> reasons,
      Set<Agreement> agreed) {
    public Written {
      values = Map.copyOf(values);
      shown = Map.copyOf(shown);
      skipped = Set.copyOf(skipped);
      missing = List.copyOf(missing);
      reasons = Map.copyOf(reasons);
      agreed = Set.copyOf(agreed);
    }

    /** Nothing yet but what was agreed to. */
    public static Written nothing(Set<Agreement> agreed) {
      return new Written(Map.of(), Map.of(), Set.of(), List.of(), Map.of(), agreed);
    }

    /** Without the answers. */
    @Override
    public String toString() {
      return "Written[" + values.keySet() + "]";
    }
  }

  public Map<String, String> values() {
    return written.get().values();
  }

  public Map<String, String> shown() {
    return written.get().shown();
  }

  public List<Refusal> missing() {
    return written.get().missing();
  }

  public Map<String, String> reasons() {
    return written.get().reasons();
  }

  public Set<Agreement> agreed() {
    return written.get().agreed();
  }

  public FormId id() {
    return new FormId(campaign.id(), track.id());
  }

  /** The application where there must be one. */
  public Application begun() {
    return Objects.requireNonNull(application, "no application yet");
  }

  /** When it may be written on. */
  public Window applying() {
    return campaign.applying(track, application == null ? null : application.county());
  }

  /** The levels that it passes. */
  public List<Level> levels() {
    return campaign.levels(track, application == null ? null : application.county());
  }

  public boolean isOpen(Moment moment) {
    return applying().contains(moment);
  }

  /** The fields that the person is asked for, in the form's order. */
  public List<Field> asked() {
    return track.form().fields().stream()
        .filter(field -> Completeness.isAsked(field, values()))
        .toList();
  }

  public boolean isWritten(Field field) {
    return values().containsKey(field.head().id());
  }

  /** Whether what is written is no longer right, because another answer changed under it. */
  public boolean isWrong(Field field) {
    return isWritten(field)
        && missing().stream().anyMatch(it -> field.head().id().equals(it.field()));
  }

  /** Whether the way through the form stops at this field. */
  public boolean isToBeAsked(Field field) {
    return isWrong(field)
        || (!isWritten(field) && !written.get().skipped().contains(field.head().id()));
  }

  /** Without the answers. */
  @Override
  public String toString() {
    return "Paper[" + id() + ", " + application + "]";
  }
}
