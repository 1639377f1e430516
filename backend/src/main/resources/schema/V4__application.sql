-- One person's application in one track: its state and the working copy's facts.
CREATE TABLE application (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  campaign_hash CHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  status VARCHAR(16) NOT NULL,
  number VARCHAR(32) NULL,
  version INT NOT NULL,
  revision INT NOT NULL,
  -- Of the working copy; a submission has its own.
  county VARCHAR(6) NULL,
  school BINARY(16) NULL,
  -- The last one made, whether it counts or was withdrawn.
  submission BINARY(16) NULL,
  changed BOOLEAN NOT NULL,
  -- Returned for correction and not submitted again before the close.
  uncorrected BOOLEAN NOT NULL,
  -- The close whose work is done for it.
  closed_for DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY application_person (campaign, track, person),
  UNIQUE KEY application_number (campaign, number),
  KEY application_by_person (person),
  KEY application_status (campaign, track, status, county)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The last case number given in a track.
CREATE TABLE case_counter (
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (campaign, track)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The working copy. Personal values are sealed; passwords are not here but in credential.
CREATE TABLE answer (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  field VARCHAR(64) NOT NULL,
  value MEDIUMTEXT NOT NULL,
  sealed BOOLEAN NOT NULL,
  skipped BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY answer_field (application, field)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every change of the working copy. Old and new are null where the value is a password.
CREATE TABLE answer_change (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  field VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  -- The last submission when it was made; what was written before that is not taken back.
  revision INT NOT NULL,
  old_value MEDIUMTEXT NULL,
  new_value MEDIUMTEXT NULL,
  sealed BOOLEAN NOT NULL,
  undone BOOLEAN NOT NULL,
  undoes BINARY(16) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY answer_change_version (application, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Passwords of learning spaces, sealed with their own key: the working copy's and the submitted
-- one. The mark changes with the password and says nothing of it.
CREATE TABLE credential (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  field VARCHAR(64) NOT NULL,
  password VARCHAR(1024) NULL,
  mark BINARY(16) NULL,
  submitted_password VARCHAR(1024) NULL,
  wipe_at DATETIME(6) NULL,
  wiped_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY credential_field (application, field),
  KEY credential_wipe (campaign, wipe_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Whose ID number it is, by its blind index: one submitted case per number and track.
CREATE TABLE id_number_claim (
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  blind_index CHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  PRIMARY KEY (campaign, track, blind_index),
  KEY id_number_claim_application (application)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was submitted. Rows are never changed. The content holds keyed hashes in place of personal
-- values, so that the hash can be checked by anyone who has the content.
CREATE TABLE submission (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  campaign_hash CHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  revision INT NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  hash CHAR(64) NOT NULL,
  promise_version VARCHAR(16) NOT NULL,
  promise_title VARCHAR(255) NOT NULL,
  promise_text TEXT NOT NULL,
  applicant_name VARCHAR(255) NOT NULL,
  county VARCHAR(6) NOT NULL,
  school BINARY(16) NULL,
  subject VARCHAR(255) NOT NULL,
  stage VARCHAR(255) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY submission_revision (application, revision),
  KEY submission_county (campaign, county)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The personal values of a submission, sealed; they may go when their time is over.
CREATE TABLE submission_personal (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  submission BINARY(16) NOT NULL,
  field VARCHAR(64) NOT NULL,
  value VARCHAR(1024) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY submission_personal_field (submission, field)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Returns for correction, and why, by field.
CREATE TABLE correction (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  submission BINARY(16) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY correction_submission (submission),
  KEY correction_application (application, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE correction_reason (
  correction BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  field VARCHAR(64) NOT NULL,
  reason VARCHAR(1024) NOT NULL,
  PRIMARY KEY (correction, field)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Formal faults and exclusions, decided by the secretariat.
CREATE TABLE ruling (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  clause VARCHAR(255) NOT NULL,
  reason VARCHAR(1024) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ruling_application (application, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Looks at sealed values: who asked, as what, for what reason, and when the value was given.
CREATE TABLE reveal (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  submission BINARY(16) NOT NULL,
  field VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  standing VARCHAR(16) NOT NULL,
  reason VARCHAR(1024) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  opened_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY reveal_application (application, requested_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
