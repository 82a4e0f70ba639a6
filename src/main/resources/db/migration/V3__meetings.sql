-- A meeting, its agenda, what was said and decided on each item, and the actions.
CREATE TABLE meeting (
  id UUID PRIMARY KEY,
  meeting_type UUID NOT NULL REFERENCES meeting_type (id),
  held_on DATE NOT NULL,
  state VARCHAR NOT NULL,
  opened_at TIMESTAMP(6) WITH TIME ZONE,
  closed_at TIMESTAMP(6) WITH TIME ZONE,
  chair UUID,
  minute_taker UUID,
  statements_read BOOLEAN NOT NULL,
  conflicts_asked BOOLEAN NOT NULL,
  conflicts TEXT NOT NULL,
  remote_confirmed BOOLEAN NOT NULL,
  room_at UUID,
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL,
  CONSTRAINT one_meeting_a_day UNIQUE (meeting_type, held_on)
);
CREATE INDEX meeting_held_on ON meeting (held_on);
CREATE TABLE attendance (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  agency UUID NOT NULL,
  name VARCHAR NOT NULL,
  job VARCHAR NOT NULL,
  status VARCHAR NOT NULL
);
CREATE INDEX attendance_meeting ON attendance (meeting);
CREATE TABLE presence (
  attendance UUID NOT NULL REFERENCES attendance (id),
  place INTEGER NOT NULL,
  came_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  left_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (attendance, place)
);

CREATE TABLE agenda (
  meeting UUID PRIMARY KEY REFERENCES meeting (id),
  held_on DATE NOT NULL,
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE TABLE agenda_item (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES agenda (meeting),
  number INTEGER NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  section VARCHAR NOT NULL,
  minutes INTEGER NOT NULL,
  late BOOLEAN NOT NULL,
  stands_under UUID,
  rating VARCHAR,
  clock_kind VARCHAR,
  clock_started_at TIMESTAMP(6) WITH TIME ZONE,
  clock_due_at TIMESTAMP(6) WITH TIME ZONE,
  clock_met_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting);
-- One row for each reason, whatever its kind; the facts that a kind does not have are null.
CREATE TABLE agenda_reason (
  item UUID NOT NULL REFERENCES agenda_item (id),
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
CREATE TABLE left_off (
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  considered TEXT NOT NULL,
  why TEXT NOT NULL,
  by_whom VARCHAR NOT NULL,
  left_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  comes_back DATE,
  standing BOOLEAN NOT NULL,
  PRIMARY KEY (meeting, subject)
);
CREATE INDEX left_off_subject ON left_off (subject);
CREATE TABLE agenda_version (
  meeting UUID NOT NULL REFERENCES agenda (meeting),
  number INTEGER NOT NULL,
  frozen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  frozen_by VARCHAR NOT NULL,
  unfrozen_at TIMESTAMP(6) WITH TIME ZONE,
  unfrozen_by VARCHAR,
  unfrozen_why TEXT,
  PRIMARY KEY (meeting, number)
);
CREATE TABLE agenda_request (
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  agency VARCHAR NOT NULL,
  asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  who VARCHAR NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (meeting, subject, agency, asked_at)
);
CREATE TABLE dated_return (
  subject UUID NOT NULL REFERENCES subject (id),
  kind VARCHAR NOT NULL,
  set_on DATE NOT NULL,
  due_on DATE NOT NULL,
  why TEXT NOT NULL,
  by_whom VARCHAR NOT NULL,
  set_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  used_up BOOLEAN NOT NULL,
  PRIMARY KEY (subject, kind, set_on, due_on)
);

CREATE TABLE discussion (
  item UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  state VARCHAR NOT NULL,
  voice_said TEXT NOT NULL,
  voice_heard_by VARCHAR NOT NULL,
  voice_mark VARCHAR NOT NULL,
  voice_mark_agencies TEXT,
  risk_level VARCHAR,
  risk_direction VARCHAR,
  risk_protective TEXT NOT NULL,
  risk_mark VARCHAR NOT NULL,
  risk_mark_agencies TEXT,
  strategy_needed BOOLEAN,
  strategy_because TEXT NOT NULL,
  because TEXT NOT NULL,
  because_mark VARCHAR NOT NULL,
  because_mark_agencies TEXT,
  lawful_basis TEXT NOT NULL,
  quorum_reason TEXT NOT NULL,
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX discussion_meeting ON discussion (meeting);
CREATE INDEX discussion_subject ON discussion (subject);
CREATE TABLE discussion_room (
  item UUID NOT NULL REFERENCES discussion (item),
  place INTEGER NOT NULL,
  came_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  left_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (item, place)
);
CREATE TABLE discussion_harm (
  item UUID NOT NULL REFERENCES discussion (item),
  place INTEGER NOT NULL,
  label VARCHAR NOT NULL,
  PRIMARY KEY (item, place)
);
CREATE TABLE contribution (
  id UUID PRIMARY KEY,
  item UUID NOT NULL REFERENCES discussion (item),
  place INTEGER NOT NULL,
  agency UUID NOT NULL,
  speaker VARCHAR NOT NULL,
  said TEXT NOT NULL,
  none_held BOOLEAN NOT NULL,
  whose VARCHAR,
  reported_by VARCHAR,
  words_kind VARCHAR,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX contribution_item ON contribution (item);
CREATE TABLE chosen_outcome (
  item UUID NOT NULL REFERENCES discussion (item),
  place INTEGER NOT NULL,
  outcome UUID NOT NULL,
  label VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  on_time TIMESTAMP(6),
  PRIMARY KEY (item, place)
);
CREATE TABLE cited (
  item UUID NOT NULL REFERENCES discussion (item),
  contribution UUID NOT NULL,
  PRIMARY KEY (item, contribution)
);
CREATE TABLE disagreement (
  item UUID NOT NULL REFERENCES discussion (item),
  place INTEGER NOT NULL,
  agency UUID NOT NULL,
  holds TEXT NOT NULL,
  escalation_level INTEGER NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  PRIMARY KEY (item, place)
);

CREATE TABLE action (
  id UUID PRIMARY KEY,
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
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX action_meeting ON action (meeting);
CREATE INDEX action_subject ON action (subject);
CREATE INDEX action_status ON action (status);
