package pingyou.award.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.award.ranking.Line;
import pingyou.campaign.prize.AwardBase;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;
import pingyou.campaign.rule.Window;
import pingyou.review.Terms;

/**
 * The list of winners, for everybody.
 *
 * @param period of publicity
 * @param finalAt null while it is but proposed
 * @param lines how many each prize takes, of which base, best first
 * @param cases how many were decided on
 * @param checksum of the whole decision, 64 hexadecimal digits
 */
public record PublicList(
    Terms terms,
    Window period,
    @Nullable Instant finalAt,
    AwardBase base,
    Rounding rounding,
    List<Line> lines,
    int cases,
    List<Winners> prizes,
    String checksum) {
  public PublicList {
    lines = List.copyOf(lines);
    prizes = List.copyOf(prizes);
  }

  /** A prize and who gets it: by rank where the campaign shows scores, else by case number. */
  public record Winners(Prize prize, List<Winner> winners) {
    public Winners {
      winners = List.copyOf(winners);
    }
  }

  /** Name, school and the county's name; nothing else of a person. */
  public record Winner(String name, String school, String county) {}
}
