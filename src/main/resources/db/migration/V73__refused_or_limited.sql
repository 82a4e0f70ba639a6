-- Where something that was asked for is refused or shared with some only: who asked, why, with whom it is
-- shared, and why not more.
ALTER TABLE contribution ADD COLUMN asked_by VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE contribution ADD COLUMN asked_why TEXT DEFAULT '' NOT NULL;
ALTER TABLE contribution ADD COLUMN shared_with TEXT DEFAULT '' NOT NULL;
ALTER TABLE contribution ADD COLUMN not_more TEXT DEFAULT '' NOT NULL;
