-- How far the reason may travel for which the chair carried an item over. What is there already
-- stays with the meeting until somebody lets it go further.
ALTER TABLE discussion ADD COLUMN held_why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE discussion ADD COLUMN held_why_mark_agencies TEXT;
