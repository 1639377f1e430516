-- What only one applicant of a school may claim, by the field that asks for it.
CREATE TABLE school_claim (
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  field VARCHAR(64) NOT NULL,
  school BINARY(16) NOT NULL,
  application BINARY(16) NOT NULL,
  PRIMARY KEY (campaign, track, field, school),
  KEY school_claim_application (application)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
