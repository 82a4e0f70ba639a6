-- Why the chair carried an item over to the next meeting while there was no time left for it; empty
-- where it was only held over.
ALTER TABLE discussion ADD COLUMN held_why TEXT DEFAULT '' NOT NULL;
