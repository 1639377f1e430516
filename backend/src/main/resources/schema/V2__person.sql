-- People, as far as a competition has to know them: a name, if an invitation gave one.
CREATE TABLE person (
  id BINARY(16) NOT NULL,
  name VARCHAR(64) NULL,
  PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The WeChat accounts that people act with. An account is one person's for ever.
CREATE TABLE wechat_account (
  app_id VARCHAR(64) NOT NULL,
  openid VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  following BOOLEAN NOT NULL,
  following_since DATETIME(6) NULL,
  PRIMARY KEY (app_id, openid),
  KEY wechat_account_person (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Roles in a campaign. A revoked row stays, for what was done under it.
CREATE TABLE role_grant (
  id BINARY(16) NOT NULL,
  person BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  role VARCHAR(16) NOT NULL,
  unit VARCHAR(6) NULL,
  school BINARY(16) NULL,
  granted_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY role_grant_person (person),
  KEY role_grant_unit (campaign, role, unit)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Invitations by the keyed hash of their code.
CREATE TABLE invitation (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  code_hash CHAR(64) NOT NULL,
  role VARCHAR(16) NOT NULL,
  unit VARCHAR(6) NULL,
  school BINARY(16) NULL,
  name VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  redeemed_at DATETIME(6) NULL,
  redeemed_by BINARY(16) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY invitation_code (code_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Signed-in browsers by the hash of their token. Both times are machine time.
CREATE TABLE browser_session (
  token_hash CHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  csrf CHAR(43) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY browser_session_person (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What people agreed to. The text itself is in the stored version of the campaign.
CREATE TABLE consent (
  person BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  agreement VARCHAR(64) NOT NULL,
  version VARCHAR(16) NOT NULL,
  text_hash CHAR(64) NOT NULL,
  at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person, campaign, agreement, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Schools and the other names they go by. A row with merged_into is such a name; it points to the
-- school itself, never to another name.
CREATE TABLE school (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  county VARCHAR(6) NOT NULL,
  name VARCHAR(80) NOT NULL,
  name_key VARCHAR(80) NOT NULL,
  standing VARCHAR(16) NOT NULL,
  merged_into BINARY(16) NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY school_name (campaign, county, name_key),
  KEY school_merged (merged_into)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
