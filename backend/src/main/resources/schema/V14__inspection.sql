-- What a visit on site found of a candidate. Of several on the same case the last counts.
CREATE TABLE inspection (
  id BINARY(16) NOT NULL,
  campaign VARCHAR(64) NOT NULL,
  track VARCHAR(64) NOT NULL,
  application BINARY(16) NOT NULL,
  passed BOOLEAN NOT NULL,
  inspector VARCHAR(128) NOT NULL,
  day DATE NOT NULL,
  note TEXT NOT NULL,
  person BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY inspection_track (campaign, track)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
