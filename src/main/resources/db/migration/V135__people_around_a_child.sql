-- The people around a child as values, beside what was typed of them (lives_with): read once, or put right by a
-- person. Nothing where what was typed has not been read; the next step (136) reads what stands here already.
ALTER TABLE child ADD COLUMN relatives TEXT;
ALTER TABLE import_differs ADD COLUMN relatives TEXT;
