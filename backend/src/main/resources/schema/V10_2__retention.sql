-- When the personal values of an application were deleted, their time being over.
ALTER TABLE application ADD COLUMN forgotten_at DATETIME(6) NULL;
