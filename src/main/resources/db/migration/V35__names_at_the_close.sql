-- Names as they were when a meeting was closed: its record says them whatever is renamed later.
CREATE TABLE record_head (
  meeting UUID PRIMARY KEY REFERENCES meeting (id),
  hub_name VARCHAR NOT NULL,
  hub_code VARCHAR NOT NULL,
  type_label VARCHAR NOT NULL,
  type_title VARCHAR NOT NULL,
  type_code VARCHAR NOT NULL,
  chair_name VARCHAR NOT NULL,
  minute_taker_name VARCHAR NOT NULL
);
CREATE TABLE record_agency (
  meeting UUID NOT NULL REFERENCES record_head (meeting),
  place INTEGER NOT NULL,
  agency UUID NOT NULL,
  label VARCHAR NOT NULL,
  core BOOLEAN NOT NULL,
  PRIMARY KEY (meeting, agency)
);
CREATE TABLE record_subject (
  item UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES record_head (meeting),
  subject UUID NOT NULL REFERENCES subject (id),
  name VARCHAR NOT NULL,
  spoken VARCHAR NOT NULL,
  identity TEXT NOT NULL,
  identity_in_minutes TEXT NOT NULL,
  restricted BOOLEAN NOT NULL
);
CREATE INDEX record_subject_meeting ON record_subject (meeting);
