package pingyou.campaign.region;

/** The kinds of unit that recommend, lowest first; also the kinds of region that they stand for. */
public enum UnitKind {
  COUNTY,
  CITY,
  PROVINCE
}
