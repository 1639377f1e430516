-- What people are told. A row is written in the transaction of the act that it tells of; from then
-- on only deliveries and receipts change it.
CREATE TABLE notice (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  kind VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  occasion VARCHAR(128) NOT NULL,
  content TEXT NOT NULL,
  path VARCHAR(255) NULL,
  due_at DATETIME(6) NOT NULL,          -- business time; all others but told_at are machine time
  state VARCHAR(16) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  attempt_at DATETIME(6) NOT NULL,      -- not to be tried before
  attempts INT NOT NULL DEFAULT 0,
  claimed_at DATETIME(6) NULL,          -- begin of the last attempt
  ambiguous_at DATETIME(6) NULL,        -- begin of the first attempt that perhaps went out
  owner BINARY(16) NULL,                -- the claim that has it
  lease_until DATETIME(6) NULL,
  fence INT NOT NULL DEFAULT 0,
  msgid VARCHAR(64) NULL,
  reason VARCHAR(255) NULL,
  told_at DATETIME(6) NULL,             -- business time: said in the chat instead
  PRIMARY KEY (id),
  KEY notice_due (state, due_at, written_at),
  KEY notice_ambiguous (state, ambiguous_at),
  KEY notice_lease (lease_until),
  KEY notice_owner (owner),
  KEY notice_person (person, state),
  KEY notice_campaign (campaign, state, due_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Receipts that came before the answer to their send was stored; kept for an hour.
CREATE TABLE receipt (
  msgid VARCHAR(64) NOT NULL,
  person BINARY(16) NOT NULL,
  status VARCHAR(16) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (msgid),
  KEY receipt_person (person),
  KEY receipt_age (received_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the platform's day allows. The row also puts claims of all nodes in a row.
CREATE TABLE sending_day (
  channel VARCHAR(32) NOT NULL,
  day VARCHAR(10) NOT NULL,
  used INT NOT NULL,
  parked_until DATETIME(6) NULL,        -- business time
  PRIMARY KEY (channel)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Scheduled instants that are done.
CREATE TABLE duty_done (
  campaign VARCHAR(64) NOT NULL,
  duty VARCHAR(64) NOT NULL,
  scheduled_at DATETIME(6) NOT NULL,
  done_at DATETIME(6) NOT NULL,         -- business time
  PRIMARY KEY (campaign, duty, scheduled_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which node performs duties; it ends by itself.
CREATE TABLE duty_lease (
  name VARCHAR(32) NOT NULL,
  owner BINARY(16) NOT NULL,
  lease_until DATETIME(6) NOT NULL,     -- machine time
  PRIMARY KEY (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
