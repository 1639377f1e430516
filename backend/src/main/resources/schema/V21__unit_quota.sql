-- How many cases one unit may send, where the secretariat set another number than the rules'. Rows
-- are only ever added; the one with the highest sequence counts. Without a number the unit is back
-- at the rules'.
CREATE TABLE unit_quota (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  level VARCHAR(64) NOT NULL,
  region CHAR(6) NOT NULL,
  sequence INT NOT NULL,
  places INT NULL,
  set_by BINARY(16) NULL,
  set_at DATETIME(6) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY unit_quota_order (campaign, track, level, region, sequence)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
