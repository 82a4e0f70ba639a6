-- What changed at its source after it was decided on here, deferred, left off or taken as history. It
-- waits in triage until a person puts it on an agenda or signs it off.
CREATE TABLE source_change (
  id UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  part VARCHAR NOT NULL,
  was TEXT NOT NULL,
  becomes TEXT NOT NULL,
  settled_at TIMESTAMP(6) WITH TIME ZONE,
  seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended_how VARCHAR,
  ended_at TIMESTAMP(6) WITH TIME ZONE,
  ended_by VARCHAR,
  ended_why TEXT
);
CREATE INDEX source_change_open ON source_change (ended_at, seen_at);
CREATE INDEX source_change_subject ON source_change (subject);
