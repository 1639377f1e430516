-- Settings that lie in the database: mode of the installation, offset of the sandbox clock.
CREATE TABLE setting (
  name VARCHAR(64) NOT NULL,
  value VARCHAR(255) NOT NULL,
  PRIMARY KEY (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Acts that others rely on. Lines are only ever added; the sealer numbers them.
CREATE TABLE audit (
  id BINARY(16) NOT NULL,
  actor_kind VARCHAR(16) NOT NULL,
  actor_id BINARY(16) NULL,
  act VARCHAR(64) NOT NULL,
  campaign VARCHAR(64) NULL,
  subject BINARY(16) NULL,
  at DATETIME(6) NOT NULL,
  detail TEXT NOT NULL,
  line_hash CHAR(64) NOT NULL,
  PRIMARY KEY (id),
  KEY audit_subject (subject, at),
  KEY audit_campaign (campaign, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
