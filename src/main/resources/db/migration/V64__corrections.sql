-- Corrections that were asked for after the signature, and what the chair answered.
CREATE TABLE minutes_correction (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  of_version INTEGER NOT NULL,
  asker VARCHAR NOT NULL,
  agency UUID REFERENCES agency (id),
  asker_name TEXT NOT NULL,
  subject UUID REFERENCES subject (id),
  kind VARCHAR NOT NULL,
  part VARCHAR NOT NULL,
  entry TEXT NOT NULL,
  asks TEXT NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  asked_on DATE NOT NULL,
  typed_by UUID NOT NULL,
  typed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  statement TEXT NOT NULL,
  accepted BOOLEAN,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  decided_again BOOLEAN NOT NULL,
  answered_by UUID,
  answered_at TIMESTAMP(6) WITH TIME ZONE,
  in_version INTEGER,
  version BIGINT NOT NULL
);
CREATE INDEX minutes_correction_meeting ON minutes_correction (meeting);
