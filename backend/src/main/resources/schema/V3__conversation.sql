-- Where a person is in the chat. The row is the lock under which each of their messages is handled.
CREATE TABLE conversation (
  app_id VARCHAR(32) NOT NULL,
  openid VARCHAR(64) NOT NULL,
  step TEXT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (app_id, openid)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Messages that were handled: key, state and what was answered, never what was received. Replies are
-- masked, and emptied after an hour.
CREATE TABLE inbox (
  message_key CHAR(64) NOT NULL,
  app_id VARCHAR(32) NOT NULL,
  openid VARCHAR(64) NOT NULL,
  state VARCHAR(16) NOT NULL,
  reply TEXT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (message_key),
  KEY inbox_received (received_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
