package pingyou.web.reviewer;

import java.util.List;
import java.util.Optional;
import pingyou.application.enclosure.Enclosed;
import pingyou.application.view.CaseView;
import pingyou.campaign.form.Field;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rubric.Indicator;
import pingyou.web.frame.CaseParts;
import pingyou.web.part.Link;
import pingyou.web.part.form.Score;

/** What an applicant marked as their own work, beside the figure that counts it. */
final class Marked {
  private Marked() {}

  /** With most indicators nothing is expected. */
  static Score.Evidence of(CaseView view, Indicator indicator) {
    var readings = indicator.readings().stream().map(Reading::id).toList();
    return view.parts().stream()
        .flatMap(it -> it.cells().stream())
        .filter(it ->
            it.field() instanceof Field.Evidence field
                && Optional.ofNullable(field.reading()).filter(readings::contains).isPresent())
        .findFirst()
        .map(it -> of(it.enclosed()))
        .orElseGet(() -> new Score.Evidence(false, List.of()));
  }

  private static Score.Evidence of(Enclosed enclosed) {
    var links =
        CaseParts.enclosure(enclosed).entries().stream()
            .filter(it -> it.original())
            .map(it -> new Link(it.note() == null ? it.title() : it.note(), it.href()))
            .toList();
    return new Score.Evidence(true, links, true);
  }
}
