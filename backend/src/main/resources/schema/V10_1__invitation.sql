-- An invitation that was taken back before anyone redeemed it.
ALTER TABLE invitation ADD COLUMN cancelled_at DATETIME(6) NULL;
