package pingyou.application.answer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.Proofs;
import pingyou.campaign.form.table.Tables;
import pingyou.campaign.form.text.Masked;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;

/** Values as people read them: names for codes, personal ones masked, passwords not at all. */
public final class Shown {
  private final Regions regions;
  private final Schools schools;

  public Shown(Regions regions, Schools schools) {
    this.regions = regions;
    this.schools = schools;
  }

  /**
   * @param value as stored, opened; empty shows as empty
   */
  public String of(Tx tx, Field field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (field) {
      case Field.IdNumber _ -> Masked.idNumber(value);
      case Field.Mobile _ -> Masked.mobile(value);
      case Field.Secret _, Field.ReviewerOwned _ -> "";
      case Field.RegionChoice _ -> regions.find(value).map(Region::name).orElse(value);
      case Field.SchoolChoice _ ->
          schools.find(tx, UUID.fromString(value)).map(School::name).orElse("");
      case Field.Evidence _ -> listed(Proofs.read(value));
      case Field.Attachment _ -> named(Attached.read(value));
      case Field.Table it -> Tables.text(it.layout(), value, true, regions);
      case Field.ShortText _, Field.LongText _, Field.Choice _, Field.Link _, Field.Account _ ->
          value;
    };
  }

  /** The whole value for a reader who may see it unmasked. */
  public String whole(Field field, String value) {
    return field instanceof Field.Table it
        ? Tables.text(it.layout(), value, false, regions)
        : value;
  }

  /** A line an entry, with its number. */
  private static String listed(List<Proof> proofs) {
    return IntStream.range(0, proofs.size())
        .mapToObj(i -> listed(i + 1, proofs.get(i)))
        .collect(Collectors.joining("\n"));
  }

  private static String listed(int number, Proof proof) {
    var note = proof.note().isEmpty() ? "" : proof.note() + " ";
    return number + ". " + note + proof.title();
  }

  private static String named(Attached attached) {
    var file = attached.file();
    return file == null ? Objects.requireNonNullElse(attached.handed(), "") : file.name();
  }
}
