-- What was destroyed under the schedule: when, under which rule and by whom, and nothing of what it said.
CREATE TABLE destruction (
  subject UUID PRIMARY KEY,
  class VARCHAR NOT NULL,
  years INT NOT NULL,
  kept_until DATE NOT NULL,
  reason TEXT NOT NULL,
  destroyed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  destroyed_by UUID NOT NULL,
  row_total INT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  last_backup TIMESTAMP(6) WITH TIME ZONE
);
-- The items of meetings whose section, and the signed files that held it, went with it.
CREATE TABLE destroyed_section (
  meeting UUID NOT NULL REFERENCES meeting (id),
  number INT NOT NULL,
  subject UUID NOT NULL REFERENCES destruction (subject),
  PRIMARY KEY (meeting, number)
);
-- Rows of extracts that are not taken in again, by the seal of their id at the source.
CREATE TABLE destroyed_source (
  seal VARCHAR(64) PRIMARY KEY
);
-- Entries of the trail whose words went: what stands of them, sealed.
CREATE TABLE trail_withheld (
  seq BIGINT PRIMARY KEY,
  seal VARCHAR(64) NOT NULL
);
