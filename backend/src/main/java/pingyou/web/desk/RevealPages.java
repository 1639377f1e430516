package pingyou.web.desk;

import java.util.Optional;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.RevealForm;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** An official's look at an ID number or phone of a case on the desk. */
public final class RevealPages {
  private final Ground ground;
  private final CasePages cases;
  private final Office office;
  private final RevealForm form;

  public RevealPages(Ground ground, CasePages cases, Office office, RevealForm form) {
    this.ground = ground;
    this.cases = cases;
    this.office = office;
    this.form = form;
  }

  public Answer show(Request request) {
    return target(request).map(it -> form.show(request, it)).orElse(Answer.missing());
  }

  public Answer reveal(Request request) {
    return target(request).map(it -> form.reveal(request, it)).orElse(Answer.missing());
  }

  private Optional<RevealForm.Target> target(Request request) {
    return ground
        .database()
        .read(tx -> cases.find(tx, request).flatMap(seen -> target(tx, request, seen)));
  }

  private Optional<RevealForm.Target> target(Tx tx, Request request, CasePages.Seen seen) {
    var id = request.param("field");
    return seen.view().parts().stream()
        .flatMap(it -> it.cells().stream())
        .filter(it -> it.field().head().id().equals(id) && it.mayLook())
        .findFirst()
        .map(it ->
            form.ofCase(office.viewer(tx, request, seen.terms()), seen.view(), it, seen.path()));
  }
}
