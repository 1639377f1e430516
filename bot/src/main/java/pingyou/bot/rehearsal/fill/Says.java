package pingyou.bot.rehearsal.fill;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Dates;
import pingyou.notice.wording.Wording;

/** What is told of a filling. */
final class Says {
  private final Wording wording;
  private final ZoneId zone;

  Says(Wording wording, ZoneId zone) {
    this.wording = wording;
    this.zone = zone;
  }

  String say(String key, Map<String, String> values) {
    return wording.say("rehearsal." + key, values);
  }

  String say(String key) {
    return say(key, Map.of());
  }

  String time(Instant at) {
    return Dates.time(at, zone);
  }

  String close(Instant at) {
    return Dates.close(at, zone);
  }

  /** Why a feature refused, in its own words. */
  String why(List<Refusal> why) {
    return why.stream()
        .map(it -> wording.say(it.key(), it.values()))
        .distinct()
        .collect(Collectors.joining());
  }
}
