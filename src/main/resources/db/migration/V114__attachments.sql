-- A file that is attached to an item of a meeting, and its bytes in parts. It stays with its item, and goes
-- with the record of whom it is about.
CREATE TABLE attachment (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  item UUID NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  title TEXT NOT NULL,
  agency UUID NOT NULL REFERENCES agency (id),
  kind VARCHAR NOT NULL,
  byte_count INTEGER NOT NULL,
  sha256 VARCHAR NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  attached_by UUID NOT NULL,
  attached_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX attachment_meeting ON attachment (meeting);
CREATE INDEX attachment_subject ON attachment (subject);
CREATE TABLE attachment_part (
  attachment UUID NOT NULL REFERENCES attachment (id),
  place INTEGER NOT NULL,
  bytes BYTEA NOT NULL,
  PRIMARY KEY (attachment, place)
);
