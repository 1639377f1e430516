package pingyou.application.answer;

import pingyou.campaign.form.Field;

/** How a field's value is kept. */
public enum Keeping {
  /** As it is. */
  PLAIN,
  /** Sealed in its column: ID numbers, phones, and tables with something personal in them. */
  SEALED,
  /** Apart from the answers, under a key of its own: the password of a learning space. */
  APART;

  public static Keeping of(Field field) {
    return switch (field) {
      case Field.IdNumber _, Field.Mobile _ -> SEALED;
      case Field.Secret _ -> APART;
      case Field.Table it -> it.layout().isPersonal() ? SEALED : PLAIN;
      case Field.ShortText _,
          Field.LongText _,
          Field.Choice _,
          Field.RegionChoice _,
          Field.SchoolChoice _,
          Field.Link _,
          Field.Account _,
          Field.Evidence _,
          Field.Attachment _,
          Field.ReviewerOwned _ ->
          PLAIN;
    };
  }
}
