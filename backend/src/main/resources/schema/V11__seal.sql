-- Audit lines get their number when they are sealed; each seal chains the one before.
ALTER TABLE audit
  ADD COLUMN number BIGINT NULL,
  ADD UNIQUE KEY audit_number (number);

CREATE TABLE audit_seal (
  first_line BIGINT NOT NULL,
  last_line BIGINT NOT NULL,
  previous CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (first_line),
  UNIQUE KEY audit_seal_last (last_line)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
