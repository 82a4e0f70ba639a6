-- A record that was opened with break-glass: why, and whether a chair has read of it.
CREATE TABLE break_glass (
  id UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  opened_by UUID NOT NULL,
  reason TEXT NOT NULL,
  read_at TIMESTAMP(6) WITH TIME ZONE,
  read_by UUID
);
CREATE INDEX break_glass_read ON break_glass (read_at);
CREATE INDEX audit_event_deed ON audit_event (deed);
