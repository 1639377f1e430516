-- Units that sent nothing because they had no places: what was frozen at their close is an empty
-- list, and nobody is told that they kept silent.
ALTER TABLE recommending_close ADD COLUMN nobody BOOLEAN NOT NULL DEFAULT FALSE;
