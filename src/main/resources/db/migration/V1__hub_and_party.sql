-- What the hub says of itself, its lists, its people, and the trail. Every statement here is taken
-- by H2 and by PostgreSQL alike. Words that people type are TEXT; keys and codes are VARCHAR,
-- because H2 indexes no TEXT.
CREATE TABLE hub_profile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  out_of_hours VARCHAR NOT NULL,
  demonstration BOOLEAN NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE rating_hours (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  red_seconds BIGINT NOT NULL,
  amber_seconds BIGINT NOT NULL,
  green_seconds BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE meeting_type (
  id UUID PRIMARY KEY,
  label VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  starts_at TIME(6) NOT NULL,
  room_until TIME(6) NOT NULL,
  minutes_new INTEGER NOT NULL,
  minutes_back INTEGER NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE meeting_type_agency (
  meeting_type UUID NOT NULL REFERENCES meeting_type (id),
  agency UUID NOT NULL,
  PRIMARY KEY (meeting_type, agency)
);
CREATE TABLE outcome (
  id UUID PRIMARY KEY,
  label VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  retired BOOLEAN NOT NULL,
  place INTEGER NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE harm (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL
);
CREATE TABLE lawful_basis (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL
);
CREATE TABLE closure (
  closed_on DATE PRIMARY KEY
);
CREATE TABLE counter (
  name VARCHAR PRIMARY KEY,
  last BIGINT NOT NULL
);

CREATE TABLE agency (
  id UUID PRIMARY KEY,
  label VARCHAR NOT NULL,
  shortcut VARCHAR NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  retired BOOLEAN NOT NULL,
  place INTEGER NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE person (
  id UUID PRIMARY KEY,
  agency UUID NOT NULL,
  name VARCHAR NOT NULL,
  sort_key VARCHAR NOT NULL,
  job VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  retired BOOLEAN NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE program_user (
  id UUID PRIMARY KEY,
  name VARCHAR NOT NULL,
  sort_key VARCHAR NOT NULL,
  retired BOOLEAN NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE user_role (
  program_user UUID NOT NULL REFERENCES program_user (id),
  role VARCHAR NOT NULL,
  PRIMARY KEY (program_user, role)
);
CREATE TABLE signing_key (
  program_user UUID PRIMARY KEY,
  wrapped BYTEA NOT NULL,
  certificate BYTEA NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE authority (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  sealed_key BYTEA NOT NULL,
  certificate BYTEA NOT NULL,
  seal_key BYTEA NOT NULL,
  seal_certificate BYTEA NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);

-- The trail: each entry carries the seal of the one before it. The head is one row, locked by
-- whoever appends.
CREATE TABLE audit_event (
  seq BIGINT PRIMARY KEY,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  deed VARCHAR NOT NULL,
  about UUID,
  reason TEXT NOT NULL,
  prev VARCHAR(64) NOT NULL,
  mac VARCHAR(64) NOT NULL
);
CREATE INDEX audit_event_about ON audit_event (about);
CREATE TABLE trail_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seq BIGINT NOT NULL,
  mac VARCHAR(64) NOT NULL
);
