-- How far the reason of a correction or of a withdrawal may travel. What is there already stays with
-- the meeting until somebody lets it go further.
ALTER TABLE entry_correction ADD COLUMN why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE entry_correction ADD COLUMN why_mark_agencies TEXT;
ALTER TABLE referral ADD COLUMN withdrawn_why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE referral ADD COLUMN withdrawn_why_mark_agencies TEXT;
ALTER TABLE missing_episode ADD COLUMN withdrawn_why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE missing_episode ADD COLUMN withdrawn_why_mark_agencies TEXT;
ALTER TABLE custody ADD COLUMN withdrawn_why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE custody ADD COLUMN withdrawn_why_mark_agencies TEXT;
