-- Whether the printed form with this opinion was stamped, where the form has a place for a seal.
ALTER TABLE recommending_entry ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE;
