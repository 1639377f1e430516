package pingyou.recommendation.desk;

import java.util.List;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Window;
import pingyou.notice.Told;
import pingyou.recommendation.Sending;
import pingyou.recommendation.chain.Terms;

/**
 * A unit with everything it does in a campaign, for its own people.
 *
 * @param officials their names, as far as they are known
 * @param posts the levels at which it recommends
 * @param notices that went to its officials, newest first
 */
public record Bureau(
    Campaign campaign,
    Region region,
    List<String> officials,
    List<Post> posts,
    List<Notice> notices) {
  public Bureau {
    officials = List.copyOf(officials);
    posts = List.copyOf(posts);
    notices = List.copyOf(notices);
  }

  /**
   * A level at which the unit recommends.
   *
   * @param window in which it acts, with an extension of its own
   * @param isClosed whether the list is frozen
   * @param sendings the lists that were sent, oldest first
   */
  public record Post(Terms terms, Window window, boolean isClosed, List<Sending> sendings) {
    public Post {
      sendings = List.copyOf(sendings);
    }
  }

  /** A notice and to whom it went; the name is empty if nobody gave one. */
  public record Notice(String name, Told told) {}
}
