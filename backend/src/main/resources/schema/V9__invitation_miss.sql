-- Wrong invitation codes of a person since an instant of business time, so that nobody tries them out.
CREATE TABLE invitation_miss (
  person BINARY(16) NOT NULL,
  wrong INT NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
