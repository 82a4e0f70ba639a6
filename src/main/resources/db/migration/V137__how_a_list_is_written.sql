-- How the file of a list is written, where a person has put right what was found in it.
ALTER TABLE list_profile ADD COLUMN between_columns VARCHAR DEFAULT 'FOUND' NOT NULL;
ALTER TABLE list_profile ADD COLUMN letters VARCHAR DEFAULT 'FOUND' NOT NULL;
-- Nought: it is found.
ALTER TABLE list_profile ADD COLUMN heading_row INT DEFAULT 0 NOT NULL;
