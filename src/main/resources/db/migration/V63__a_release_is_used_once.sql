-- A release lets one entry go further once: when it did. Those kept before this were used as they
-- were kept.
ALTER TABLE mark_release ADD COLUMN used_at TIMESTAMP(6) WITH TIME ZONE;
UPDATE mark_release SET used_at = released_at;
