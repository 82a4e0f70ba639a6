-- Who closed a meeting, and when that was typed: the meeting may have ended before.
CREATE TABLE meeting_close (
  meeting UUID PRIMARY KEY REFERENCES meeting (id),
  closed_by UUID NOT NULL,
  closed_by_name VARCHAR NOT NULL,
  typed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
-- Actions that were read back to their agency, which said yes.
CREATE TABLE action_confirmation (
  action UUID PRIMARY KEY REFERENCES action (id),
  meeting UUID NOT NULL REFERENCES meeting (id),
  action_version BIGINT NOT NULL,
  confirmed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  read_by UUID NOT NULL,
  read_by_name VARCHAR NOT NULL
);
CREATE INDEX action_confirmation_meeting ON action_confirmation (meeting);
