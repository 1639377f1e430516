package pingyou.award;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.award.roll.Placing;
import pingyou.award.roll.Roll;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.region.Regions;
import pingyou.notice.wording.Dates;
import pingyou.notice.wording.Wording;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.review.Terms;
import pingyou.review.panel.Tidings;
import pingyou.review.panel.Tidings.Telling;
import pingyou.store.Tx;

/** What people are told of a decision. Each is told once. */
public final class Announcements {
  private final Tidings tidings;
  private final Roles roles;
  private final Regions regions;
  private final Wording wording;

  public Announcements(Tidings tidings, Roles roles, Regions regions, Wording wording) {
    this.tidings = tidings;
    this.roles = roles;
    this.regions = regions;
    this.wording = wording;
  }

  /** To all applicants on the list: what they are to get, and until when objections are heard. */
  void proposed(Tx tx, Terms terms, Publicity publicity) {
    var lastDay = Dates.day(publicity.period().lastDay(terms.campaign().zone()));
    for (var placing : publicity.roll().placings()) {
      var prize = placing.prize();
      var result = result(terms, prize, "proposed");
      var values = Map.of("number", placing.number(), "lastDay", lastDay, "result", result);
      var kind = prize == null ? "award.not-this-time" : "award.proposed";
      var at = publicity.period().opensAt();
      tidings.tell(tx, terms, placing.person(), telling(kind, publicity, placing, values, at));
    }
  }

  /** To all applicants on the list how it ended, to officials what their units got. */
  void decided(Tx tx, Terms terms, Publicity publicity, Instant now) {
    for (var placing : publicity.roll().placings()) {
      var result = result(terms, placing.prize(), "final");
      var values = Map.of("number", placing.number(), "result", result);
      tidings.tell(
          tx, terms, placing.person(), telling("award.final", publicity, placing, values, now));
    }
    roles.holders(tx, terms.campaign().id(), Role.OFFICIAL, null).stream()
        .filter(it -> it.unit() != null)
        .forEach(it -> tidings.tell(tx, terms, it.person(), summary(it, terms, publicity, now)));
  }

  /** To the secretariat: the time for objections is over, and the decision isn't final. */
  public void over(Tx tx, Terms terms, Publicity publicity, Instant now) {
    var close = Dates.close(publicity.period().closesAt(), terms.campaign().zone());
    var values = Map.of("deadline", close);
    var telling =
        new Telling("award.publicity-over", publicity.id().toString(), values, now)
            .opening("/secretariat/" + publicity.campaign() + "/ranking/" + publicity.track());
    tidings.tellSecretariat(tx, terms, telling);
  }

  private static Telling telling(
      String kind, Publicity of, Placing placing, Map<String, String> values, Instant at) {
    return new Telling(kind, of.id() + " " + placing.application(), values, at)
        .opening("/apply/" + placing.application() + "/result");
  }

  /** In the words of what the track ends in. */
  private String result(Terms terms, @Nullable Prize prize, String when) {
    var key = "award." + terms.track().award().outcome().word() + "." + when;
    return prize == null
        ? wording.say(key + ".none")
        : wording.say(key + ".won", Map.of("prize", prize.title()));
  }

  private Telling summary(Grant official, Terms terms, Publicity publicity, Instant now) {
    var unit = String.valueOf(official.unit());
    var winners =
        publicity.roll().winners().stream()
            .filter(it -> regions.liesIn(it.county(), unit))
            .toList();
    var values =
        Map.of(
            "unit",
            regions.find(unit).orElseThrow().name(),
            "count",
            String.valueOf(winners.size()),
            "result",
            wording.say("award." + terms.track().award().outcome().word() + ".summary"),
            "prizes",
            prizes(publicity.roll(), winners));
    return new Telling("award.summary", publicity.id() + " " + unit, values, now)
        .opening("/publicity/" + publicity.campaign() + "/" + publicity.track());
  }

  private String prizes(Roll roll, List<Placing> winners) {
    return roll.lines().stream()
        .map(line -> {
          var count = winners.stream().filter(it -> line.prize().equals(it.prize())).count();
          var values = Map.of("prize", line.prize().title(), "count", String.valueOf(count));
          return wording.say("award.result.count", values);
        })
        .collect(Collectors.joining("、"));
  }
}
