-- What a row of a source said when it was last read, part by part, so that a change can be told from
-- what to what. Empty where it was read before this was kept.
ALTER TABLE import_id ADD COLUMN content TEXT DEFAULT '' NOT NULL;
