package pingyou.web.frame;

import pingyou.campaign.catalogue.Campaigns;
import pingyou.campaign.region.Regions;
import pingyou.store.Database;
import pingyou.web.http.PublicUrl;

/** What almost every handler stands on. */
public record Ground(
    Database database, Campaigns campaigns, Regions regions, Words words, PublicUrl url) {}
