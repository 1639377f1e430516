-- What the committee decided of joint cases that a line would part. Of several on the same cases
-- the last counts.
CREATE TABLE award_vote (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  -- JSON: the cases' ids, best first.
  ballot TEXT NOT NULL,
  protocol TEXT NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY award_vote_track (campaign, track)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The decision that a publicity period makes known, never changed: two clicks make one.
CREATE TABLE award_decision (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  -- Version of the rules by which it was reckoned.
  campaign_hash CHAR(64) NOT NULL,
  -- JSON: base, lines with their percentages, every case with its place and the steps to it.
  roll MEDIUMTEXT NOT NULL,
  checksum CHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY award_decision_track (campaign, track)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A decision became final.
CREATE TABLE award_final (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  decision BINARY(16) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY award_final_decision (decision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
