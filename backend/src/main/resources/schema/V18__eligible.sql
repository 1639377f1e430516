-- Winners of earlier years. A school is named by its record, a region by its code; for a school the
-- region is its county. A row that was struck stays, with its reason.
CREATE TABLE past_winner (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  won_in INT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  region VARCHAR(6) NOT NULL,
  school BINARY(16) NULL,
  name VARCHAR(80) NOT NULL,
  aliases VARCHAR(400) NOT NULL,
  added_by BINARY(16) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  struck_by BINARY(16) NULL,
  struck_at DATETIME(6) NULL,
  strike_reason VARCHAR(1200) NULL,
  PRIMARY KEY (id),
  KEY past_winner_campaign (campaign, won_in)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the secretariat says of a school whose name is near a winner's. The last one counts.
CREATE TABLE past_likeness (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  winner BINARY(16) NOT NULL,
  school BINARY(16) NOT NULL,
  same BOOLEAN NOT NULL,
  reason VARCHAR(1200) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY past_likeness_campaign (campaign, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- By which host a submission's learning space is known, where the rules ask for its platform.
ALTER TABLE submission ADD COLUMN space_host VARCHAR(255) NULL;

-- Officials' questions whether a case's platform counts as connected.
CREATE TABLE platform_question (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  host VARCHAR(255) NOT NULL,
  unit VARCHAR(6) NOT NULL,
  note VARCHAR(1200) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY platform_question_campaign (campaign, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The secretariat's answers: for one case, or without one for every case of the domain. Of those
-- that hold for a case the last one counts.
CREATE TABLE platform_ruling (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NULL,
  domain VARCHAR(255) NOT NULL,
  fits BOOLEAN NOT NULL,
  reason VARCHAR(1200) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY platform_ruling_campaign (campaign, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
