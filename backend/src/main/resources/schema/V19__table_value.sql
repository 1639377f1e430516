-- A table with something personal in it is sealed as a whole.
ALTER TABLE submission_personal MODIFY value MEDIUMTEXT NOT NULL;
