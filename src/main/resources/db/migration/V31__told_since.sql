-- When the hub was told: of a rating, of an agency that has not taken its action, of a return from
-- missing. Who was deferred before then comes back; rows from before this column say nothing.
ALTER TABLE referral ADD COLUMN rated_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE action ADD COLUMN not_taken_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE missing_episode ADD COLUMN return_told_at TIMESTAMP(6) WITH TIME ZONE;
