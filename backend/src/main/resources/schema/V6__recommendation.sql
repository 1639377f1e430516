-- A unit that recommends at a level. Its row is the lock under which the unit acts and is closed;
-- it is made when the unit first acts, is extended or is closed.
CREATE TABLE recommending_unit (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  level VARCHAR(64) NOT NULL,
  region CHAR(6) NOT NULL,
  extended_until DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY recommending_unit_place (campaign, track, level, region)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a unit has written down about a case so far; it binds nobody until a list is sent.
CREATE TABLE recommending_entry (
  unit BINARY(16) NOT NULL,
  application BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  choice VARCHAR(16) NULL,
  reason VARCHAR(1000) NULL,
  place INT NOT NULL,
  opinion VARCHAR(2000) NULL,
  signer VARCHAR(120) NULL,
  signed_on DATE NULL,
  PRIMARY KEY (unit, application)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Lists as they were sent. Rows are only ever added; the last one before the close counts.
CREATE TABLE recommending_sending (
  id BINARY(16) NOT NULL,
  unit BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  sequence INT NOT NULL,
  sent_by BINARY(16) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  list MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY recommending_sending_order (unit, sequence)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Closes of a unit: what was frozen, nothing if it had sent nothing. An extension granted after a
-- close leads to another row; the latest counts.
CREATE TABLE recommending_close (
  unit BINARY(16) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  candidates INT NOT NULL,
  sending BINARY(16) NULL,
  PRIMARY KEY (unit, closes_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What happened on a unit's desk: who, when, what it was and what it became.
CREATE TABLE recommending_step (
  id BINARY(16) NOT NULL,
  unit BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  act VARCHAR(16) NOT NULL,
  application BINARY(16) NULL,
  person BINARY(16) NULL,
  at DATETIME(6) NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (id),
  KEY recommending_step_unit (unit, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
