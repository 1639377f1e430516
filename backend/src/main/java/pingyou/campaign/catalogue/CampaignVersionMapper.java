package pingyou.campaign.catalogue;

import java.util.List;

interface CampaignVersionMapper {
  /** Adds the version unless its number is taken; 1 if it was added, else 0. */
  int insert(CampaignVersion version);

  /** How many versions there are of all campaigns. */
  int count();

  /** All versions, those of a campaign in the order of their numbers. */
  List<CampaignVersion> all();
}
