-- One row for each track under review: assigning and refilling lock it.
CREATE TABLE review_panel (
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  assigned_at DATETIME(6) NULL,
  PRIMARY KEY (campaign, track)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One card: a reviewer scores a case. A review is this one row. Every change adds one to version.
CREATE TABLE review_card (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  reviewer BINARY(16) NOT NULL,
  state VARCHAR(16) NOT NULL,
  -- JSON: indicator to half-points; reading to figure, time and reader.
  scores TEXT NOT NULL,
  readings TEXT NOT NULL,
  comment TEXT NOT NULL,
  version INT NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6) NULL,
  extended_until DATETIME(6) NULL,
  extension_reason VARCHAR(1024) NULL,
  unlock_reason VARCHAR(1024) NULL,
  release_cause VARCHAR(16) NULL,
  release_reason VARCHAR(1024) NULL,
  released_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  -- Who gave a case back never gets it again.
  UNIQUE KEY review_card_pair (application, reviewer),
  KEY review_card_track (campaign, track, state),
  KEY review_card_reviewer (reviewer, campaign)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a reviewer must keep away from: a case, a school, a county or a person.
CREATE TABLE review_conflict (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  reviewer BINARY(16) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  target VARCHAR(36) NOT NULL,
  reason VARCHAR(1024) NOT NULL,
  declared_by BINARY(16) NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY review_conflict_target (campaign, reviewer, kind, target)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A reviewer could not sign in to the space of a case. The mark is that of the password that
-- failed; once the case has another, the failure is over.
CREATE TABLE review_login_failure (
  application BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  reviewer BINARY(16) NOT NULL,
  mark VARCHAR(64) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (application)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
