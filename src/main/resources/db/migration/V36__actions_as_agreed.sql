-- The actions of a closed meeting as they were agreed in it; what becomes of them is not in its
-- record.
CREATE TABLE agreed_action (
  id UUID PRIMARY KEY REFERENCES action (id),
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  number VARCHAR NOT NULL,
  item_number INTEGER NOT NULL,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  agency UUID,
  owner_kind VARCHAR NOT NULL,
  owner_name VARCHAR,
  owner_by TIMESTAMP(6),
  due_at TIMESTAMP(6),
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  status VARCHAR NOT NULL,
  set_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  not_taken_at TIMESTAMP(6) WITH TIME ZONE,
  version BIGINT NOT NULL
);
CREATE INDEX agreed_action_meeting ON agreed_action (meeting);
