package pingyou.campaign.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;

/** Which region a person means: by its code, its number in the list, or (part of) its name. */
final class RegionAnswers {
  private RegionAnswers() {}

  static Outcome<String> check(
      Field.RegionChoice field, String typed, Map<String, String> answers, Regions regions) {
    var parent = parent(field, answers).flatMap(regions::find);
    if (parent.isEmpty()) {
      return Outcome.refused(Objections.regionParentFirst());
    }
    var meant = Typed.halfWidth(Typed.line(typed));
    var options = regions.within(parent.get().code(), field.kind());
    return Typed.isNumber(meant)
        ? byNumber(meant, parent.get(), options, regions)
        : byName(field, meant, parent.get(), regions);
  }

  private static Optional<String> parent(Field.RegionChoice field, Map<String, String> answers) {
    var within = field.within();
    return within == null ? Optional.of(field.root()) : Optional.ofNullable(answers.get(within));
  }

  private static Outcome<String> byNumber(
      String number, Region parent, List<Region> options, Regions regions) {
    int place = Integer.parseInt(number);
    if (place >= 1 && place <= options.size()) {
      return Outcome.done(options.get(place - 1).code());
    }
    var named = regions.find(number);
    if (named.isEmpty()) {
      return Outcome.refused(Objections.regionUnknown(parent, options.size()));
    }
    return options.contains(named.get())
        ? Outcome.done(number)
        : Outcome.refused(Objections.regionOutside(named.get(), parent));
  }

  private static Outcome<String> byName(
      Field.RegionChoice field, String name, Region parent, Regions regions) {
    var found = regions.search(name, field.kind(), parent.code());
    if (found.size() == 1) {
      return Outcome.done(found.getFirst().code());
    }
    if (!found.isEmpty()) {
      return Outcome.refused(Objections.regionAmbiguous(found));
    }
    var elsewhere = regions.search(name, field.kind(), field.root());
    return Outcome.refused(
        elsewhere.size() == 1
            ? Objections.regionOutside(elsewhere.getFirst(), parent)
            : Objections.regionUnknown(parent, regions.within(parent.code(), field.kind()).size()));
  }
}
