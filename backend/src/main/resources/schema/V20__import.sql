-- Workbooks that the secretariat uploaded to be imported. The file is kept until it is saved, replaced
-- or a day old; then only the record of it stays.
CREATE TABLE import_upload (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  person BINARY(16) NOT NULL,
  name VARCHAR(255) NOT NULL,
  file MEDIUMBLOB NULL,
  uploaded_at DATETIME(6) NOT NULL,
  saved_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY import_upload_person (person, campaign, kind),
  KEY import_upload_age (uploaded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Invitations that came of an upload, so that those of a lost sheet can be taken back together.
CREATE TABLE import_invitation (
  upload BINARY(16) NOT NULL,
  invitation BINARY(16) NOT NULL,
  PRIMARY KEY (upload, invitation)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Null: imported on the command line.
ALTER TABLE past_winner MODIFY COLUMN added_by BINARY(16) NULL;
