package pingyou.application.enclosure;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.form.proof.ProofFile;

/** Which files a field takes. */
public record Limits(Set<FileType> types, int megabytes) {
  private static final long MEGABYTE = 1024 * 1024L;

  public Limits {
    types = Set.copyOf(types);
  }

  /** Of a field that takes files on a page; of any other: no type at all. */
  public static Limits of(Field field) {
    return switch (field) {
      case Field.Evidence it when it.ways().contains(Field.Way.FILE) ->
          new Limits(FileType.DOCUMENTS, ProofFile.MOST_MEGABYTES);
      case Field.Attachment it when it.way() == Field.Handing.PAGE ->
          new Limits(it.types(), it.megabytes());
      case Field _ -> new Limits(Set.of(), 0);
    };
  }

  long bytes() {
    return megabytes * MEGABYTE;
  }

  /** The endings with their dots, for the box that picks a file. */
  public String accepted() {
    return types.stream()
        .sorted(Comparator.naturalOrder())
        .map(it -> "." + it.extension())
        .collect(Collectors.joining(","));
  }

  /** The endings of the types' names, as people read them. */
  public String named() {
    return types.stream()
        .sorted(Comparator.naturalOrder())
        .map(FileType::extension)
        .collect(Collectors.joining("、"));
  }
}
