package pingyou.application.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pingyou.application.close.Closes;
import pingyou.application.submission.SubmissionMapper.Due;
import pingyou.application.submission.SubmissionMapper.Whose;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.store.Tx;

/** Every close of a campaign as it stands now, with those whom it concerns. */
final class Dues {
  private final Closes closes;

  Dues(Closes closes) {
    this.closes = closes;
  }

  List<Due> of(Tx tx, Campaign campaign) {
    return campaign.tracks().stream().flatMap(it -> of(tx, campaign, it).stream()).toList();
  }

  List<Due> of(Tx tx, Campaign campaign, Track track) {
    var entrance = track.entrance();
    if (entrance.isEmpty() && track.ownClose() == null) {
      return List.of(due(campaign, track, track.applying().closesAt(), Whose.ANYBODY));
    }
    var dues = new ArrayList<Due>();
    var named = new ArrayList<String>();
    closes
        .byCity(tx, campaign, track)
        .forEach((city, close) -> {
          var regions = closes.goingBy(city);
          dues.add(new Due(campaign.id(), track.id(), close, Whose.OF_REGIONS, regions));
          named.addAll(regions);
        });
    if (entrance.isPresent()) {
      var close = entrance.get().applying().closesAt();
      var straight = List.of(campaign.region());
      dues.add(new Due(campaign.id(), track.id(), close, Whose.OF_REGIONS, straight));
      named.addAll(straight);
    }
    var usual = track.applying().closesAt();
    dues.add(new Due(campaign.id(), track.id(), usual, Whose.OF_OTHERS, named));
    var last = closes.of(tx, campaign, track, null).applyingOfAny().closesAt();
    dues.add(due(campaign, track, last, Whose.OF_NONE));
    return dues;
  }

  private static Due due(Campaign campaign, Track track, Instant close, Whose whose) {
    return new Due(campaign.id(), track.id(), close, whose, List.of());
  }
}
