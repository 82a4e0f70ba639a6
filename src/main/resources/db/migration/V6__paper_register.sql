-- The issue register: which paper it was, which state of the minutes it stood on, how it went and to
-- whom. Papers issued before say nothing of how they went.
ALTER TABLE issued_paper ADD COLUMN subject UUID;
ALTER TABLE issued_paper ADD COLUMN signed_version INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE issued_paper ADD COLUMN copy_words VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE issued_paper ADD COLUMN pages INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE issued_paper ADD COLUMN channel VARCHAR;
ALTER TABLE issued_paper ADD COLUMN delivered_to VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE issued_paper ADD COLUMN address_checked BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE issued_paper ALTER COLUMN agency SET NOT NULL;
-- A recall stands beside the paper; nothing that went out is changed by it.
CREATE TABLE paper_recall (
  reference VARCHAR PRIMARY KEY REFERENCES issued_paper (reference),
  reason VARCHAR NOT NULL,
  told VARCHAR NOT NULL,
  recalled_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recalled_by UUID NOT NULL
);
-- A paper that is due and kept back for a reason, until somebody lets it go.
CREATE TABLE paper_hold (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  kind VARCHAR NOT NULL,
  agency UUID NOT NULL,
  subject UUID,
  reason VARCHAR NOT NULL,
  held_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  held_by UUID NOT NULL,
  released_at TIMESTAMP(6) WITH TIME ZONE,
  released_by UUID
);
CREATE INDEX paper_hold_meeting ON paper_hold (meeting);
