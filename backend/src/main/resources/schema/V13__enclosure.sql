-- Files that applicants uploaded. The bytes lie in the data folder under application and hash; an
-- answer names the row and its hash, so that a submission holds both.
CREATE TABLE uploaded_file (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  owner BINARY(16) NOT NULL,
  name VARCHAR(160) NOT NULL,
  type VARCHAR(8) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY uploaded_file_application (application)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- That an attachment which is handed over outside of this program is there. One that was taken back
-- stays, with its reason.
CREATE TABLE attachment_receipt (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  field VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  taken_back_by BINARY(16) NULL,
  taken_back_at DATETIME(6) NULL,
  reason VARCHAR(1200) NULL,
  PRIMARY KEY (id),
  KEY attachment_receipt_field (application, field)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
