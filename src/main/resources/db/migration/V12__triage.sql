-- The hub's own rules on what arrives, version by version, and which rule left whom off.
CREATE TABLE triage_rules (
  meeting_type UUID NOT NULL REFERENCES meeting_type (id),
  version INTEGER NOT NULL,
  sample_percent INTEGER NOT NULL,
  tried_at TIMESTAMP(6) WITH TIME ZONE,
  tried_by VARCHAR,
  on_at TIMESTAMP(6) WITH TIME ZONE,
  on_by VARCHAR,
  off_at TIMESTAMP(6) WITH TIME ZONE,
  off_by VARCHAR,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL,
  PRIMARY KEY (meeting_type, version)
);
CREATE TABLE triage_rule (
  meeting_type UUID NOT NULL,
  version INTEGER NOT NULL,
  place INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  takes BOOLEAN NOT NULL,
  needs_all BOOLEAN NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (meeting_type, version, place),
  FOREIGN KEY (meeting_type, version) REFERENCES triage_rules (meeting_type, version)
);
CREATE TABLE triage_condition (
  meeting_type UUID NOT NULL,
  version INTEGER NOT NULL,
  place INTEGER NOT NULL,
  number INTEGER NOT NULL,
  test VARCHAR NOT NULL,
  negated BOOLEAN NOT NULL,
  words TEXT NOT NULL,
  first_number INTEGER NOT NULL,
  second_number INTEGER NOT NULL,
  PRIMARY KEY (meeting_type, version, place, number),
  FOREIGN KEY (meeting_type, version, place) REFERENCES triage_rule (meeting_type, version, place)
);
ALTER TABLE left_off ADD COLUMN rule_version INTEGER;
ALTER TABLE left_off ADD COLUMN rule_place INTEGER;
ALTER TABLE left_off ADD COLUMN rule_name VARCHAR;
ALTER TABLE left_off ADD COLUMN sampled BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE left_off ADD COLUMN confirmed_by VARCHAR;
ALTER TABLE left_off ADD COLUMN confirmed_at TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX referral_received ON referral (received_day);
CREATE INDEX agenda_reason_ref ON agenda_reason (ref);
