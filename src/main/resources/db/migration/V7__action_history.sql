-- What became of each action: entries are added, never changed. Who said it and who typed it are
-- two people.
CREATE TABLE action_entry (
  action UUID NOT NULL REFERENCES action (id),
  place INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  words TEXT NOT NULL,
  said_agency UUID,
  said_by VARCHAR NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  not_done VARCHAR,
  level INTEGER,
  name VARCHAR,
  due_from TIMESTAMP(6),
  due_to TIMESTAMP(6),
  typed_by UUID NOT NULL,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (action, place)
);
CREATE INDEX action_due_at ON action (due_at);
