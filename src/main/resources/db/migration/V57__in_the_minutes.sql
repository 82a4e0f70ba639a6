-- Sharing marks: what was called "this meeting only" stays where it was and is called "record only";
-- entries start in the minutes. An agency's start was seeded, and read as "in the minutes": it becomes
-- that. An agency that was let start at "may be shared" stays there.
UPDATE agency SET mark = 'MINUTES' WHERE mark = 'MEETING';

-- Reasons for going on without quorum, notes of standing points and declared conflicts had no mark and
-- were in the minutes: they stay there. A conflict that is declared from now on starts in the record.
ALTER TABLE discussion ADD COLUMN quorum_mark VARCHAR DEFAULT 'MINUTES' NOT NULL;
ALTER TABLE discussion ADD COLUMN quorum_mark_agencies TEXT;
ALTER TABLE meeting_standing ADD COLUMN mark VARCHAR DEFAULT 'MINUTES' NOT NULL;
ALTER TABLE meeting_standing ADD COLUMN mark_agencies TEXT;
ALTER TABLE meeting ADD COLUMN conflicts_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE meeting ADD COLUMN conflicts_mark_agencies TEXT;
UPDATE meeting SET conflicts_mark = 'MINUTES' WHERE conflicts <> '';
