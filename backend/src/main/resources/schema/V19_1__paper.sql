-- Papers that a unit writes beside its lists, one row each; personal answers are sealed together.
CREATE TABLE unit_paper (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  paper VARCHAR(64) NOT NULL,
  region CHAR(6) NOT NULL,
  version INT NOT NULL,
  content MEDIUMTEXT NOT NULL,
  sealed MEDIUMTEXT NULL,
  saved_at DATETIME(6) NOT NULL,
  saved_by BINARY(16) NOT NULL,
  completed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY unit_paper_unit (campaign, paper, region)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every change of a cell; old and new are sealed where the cell is.
CREATE TABLE unit_paper_change (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  paper BINARY(16) NOT NULL,
  field VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  old_value MEDIUMTEXT NOT NULL,
  new_value MEDIUMTEXT NOT NULL,
  sealed BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  KEY unit_paper_change_paper (paper, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- That the secretariat lets a unit send without a paper. One that was withdrawn stays, with why.
CREATE TABLE paper_waiver (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  paper VARCHAR(64) NOT NULL,
  region CHAR(6) NOT NULL,
  reason VARCHAR(1200) NOT NULL,
  given_by BINARY(16) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  withdrawn_by BINARY(16) NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawn_for VARCHAR(1200) NULL,
  PRIMARY KEY (id),
  KEY paper_waiver_unit (campaign, region)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
