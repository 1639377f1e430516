-- Why points differ from what the counts give: JSON, indicator to the reviewer's reason.
ALTER TABLE review_card
  ADD COLUMN reasons TEXT NULL;
