-- Who said last that all contacts since the last meeting were looked at on the way to this one, and when. Whether a
-- contact came since is read from the contacts.
CREATE TABLE triage_finished (
  meeting UUID PRIMARY KEY REFERENCES meeting (id),
  finished_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  finished_by VARCHAR NOT NULL
);
