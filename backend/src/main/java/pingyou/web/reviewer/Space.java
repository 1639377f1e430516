package pingyou.web.reviewer;

import java.util.Optional;
import pingyou.application.view.CaseView;
import pingyou.campaign.form.Field;

/**
 * The learning space of a case: what stands beside the password in its section of the form.
 *
 * @param address of the space, empty if the form asks for none
 * @param account with which to sign in
 * @param password the field that holds it
 */
record Space(String address, String account, String password) {
  /** Empty where the form asks for no password or none was given. */
  static Optional<Space> of(CaseView view) {
    return view.parts().stream().flatMap(it -> of(it).stream()).findFirst();
  }

  private static Optional<Space> of(CaseView.Part part) {
    return part.cells().stream()
        .filter(it -> it.field() instanceof Field.Secret && it.given())
        .findFirst()
        .map(it ->
            new Space(
                shown(part, Field.Link.class),
                shown(part, Field.Account.class),
                it.field().head().id()));
  }

  private static String shown(CaseView.Part part, Class<? extends Field> kind) {
    return part.cells().stream()
        .filter(it -> kind.isInstance(it.field()))
        .map(CaseView.Cell::shown)
        .findFirst()
        .orElse("");
  }
}
