-- The office of a county or a city at whose level a card is scored; both empty for the cards of the
-- last level, which all were so far.
ALTER TABLE review_card
  ADD COLUMN level VARCHAR(64) NOT NULL DEFAULT '',
  ADD COLUMN region VARCHAR(6) NOT NULL DEFAULT '';

-- Who gave a case back never gets it again at that level.
ALTER TABLE review_card
  ADD UNIQUE KEY review_card_seat (application, reviewer, level),
  DROP KEY review_card_pair,
  ADD KEY review_card_office (campaign, track, level, region),
  DROP KEY review_card_track;
