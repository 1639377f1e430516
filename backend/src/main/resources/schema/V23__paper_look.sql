-- Looks at sealed answers of papers beside those of applications: a look names the one or the other.
ALTER TABLE reveal MODIFY application BINARY(16) NULL;
ALTER TABLE reveal MODIFY submission BINARY(16) NULL;
ALTER TABLE reveal ADD COLUMN paper BINARY(16) NULL;
