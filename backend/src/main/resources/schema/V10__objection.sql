-- Objections to a decision during its publicity. Who objects, how to reach them and what they say
-- is sealed: only the secretariat reads it, and it may go when its time is over.
CREATE TABLE objection (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  decision BINARY(16) NOT NULL,
  person BINARY(16) NOT NULL,
  name VARCHAR(1024) NULL,
  contact VARCHAR(1024) NULL,
  text TEXT NULL,
  at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  finding VARCHAR(16) NULL,
  reply TEXT NULL,
  replied_by BINARY(16) NULL,
  replied_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY objection_decision (decision, at),
  KEY objection_person (person, decision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
