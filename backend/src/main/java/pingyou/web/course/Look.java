package pingyou.web.course;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.application.Opened;
import pingyou.recommendation.desk.Standing;
import pingyou.recommendation.list.Fate;

/** What the page of a case's progress is made of. */
record Look(
    Opened opened, List<Standing> standings, pingyou.award.standing.Standing result, Instant now) {
  boolean isKeptBack() {
    return standings.stream().anyMatch(it -> isKeptBack(it.fate()));
  }

  private static boolean isKeptBack(@Nullable Fate fate) {
    return fate != null && !(fate instanceof Fate.Forwarded);
  }

  ZoneId zone() {
    return opened.campaign().zone();
  }
}
