-- When a city ends applying in a track, where cities set that themselves. Rows are only ever added;
-- the one with the highest sequence counts.
CREATE TABLE applying_close (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  region CHAR(6) NOT NULL,
  sequence INT NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  set_by BINARY(16) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY applying_close_order (campaign, track, region, sequence)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
