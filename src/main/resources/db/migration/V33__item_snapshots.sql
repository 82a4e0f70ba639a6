-- What an item said of its own moment: why it was there, its rating, and the last time. Taken when
-- the room first came to it, or at the close where it never did, and never changed.
CREATE TABLE item_snapshot (
  item UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  taken_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  rating VARCHAR,
  clock_kind VARCHAR,
  clock_started_at TIMESTAMP(6) WITH TIME ZONE,
  clock_due_at TIMESTAMP(6) WITH TIME ZONE,
  clock_met_at TIMESTAMP(6) WITH TIME ZONE,
  last_on DATE,
  last_outcomes TEXT NOT NULL
);
CREATE INDEX item_snapshot_meeting ON item_snapshot (meeting);
CREATE TABLE snapshot_reason (
  item UUID NOT NULL REFERENCES item_snapshot (item),
  place INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  ref UUID,
  ref_kind VARCHAR,
  moment_day DATE,
  moment_at TIMESTAMP(6) WITH TIME ZONE,
  known_at TIMESTAMP(6) WITH TIME ZONE,
  due_on DATE,
  due_at TIMESTAMP(6),
  agency VARCHAR,
  by_whom VARCHAR,
  words TEXT,
  mark VARCHAR,
  mark_agencies TEXT,
  amount INTEGER,
  overdue BOOLEAN,
  not_taken BOOLEAN,
  PRIMARY KEY (item, place)
);
CREATE TABLE snapshot_action (
  item UUID NOT NULL REFERENCES item_snapshot (item),
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  agency UUID,
  state VARCHAR NOT NULL,
  due_on DATE,
  PRIMARY KEY (item, place)
);
