-- Rules of opened campaigns. A row is never changed: a campaign runs from the one with the highest
-- number, cases from the one whose hash they name.
CREATE TABLE campaign_version (
  campaign VARCHAR(64) NOT NULL,
  number INT NOT NULL,
  hash CHAR(64) NOT NULL,
  yaml MEDIUMTEXT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (campaign, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
