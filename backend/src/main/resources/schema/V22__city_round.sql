-- Whether a city holds a round of its counties in a track, until when, and how many cases each of
-- them may send (none: any number). Without a close the city holds none any more. Rows are only ever
-- added; the one with the highest sequence counts.
CREATE TABLE city_round (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  region CHAR(6) NOT NULL,
  sequence INT NOT NULL,
  closes_at DATETIME(6) NULL,
  places INT NULL,
  set_by BINARY(16) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY city_round_order (campaign, track, region, sequence)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
