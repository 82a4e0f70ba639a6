-- Who let an entry go further than it went, and how that was said.
CREATE TABLE mark_release (
  id UUID PRIMARY KEY,
  meeting UUID REFERENCES meeting (id),
  subject UUID REFERENCES subject (id),
  part VARCHAR NOT NULL,
  entry TEXT NOT NULL,
  from_mark VARCHAR NOT NULL,
  from_agencies TEXT,
  to_mark VARCHAR NOT NULL,
  to_agencies TEXT,
  released_by TEXT NOT NULL,
  how VARCHAR NOT NULL,
  released_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  typed_by UUID NOT NULL
);
CREATE INDEX mark_release_meeting ON mark_release (meeting);
