-- Several types of meeting, each with its own habits; ad-hoc meetings beside the usual one of a day;
-- what agencies say beforehand of their coming; standing points; to which type a subject comes back.
ALTER TABLE meeting_type ADD COLUMN code VARCHAR DEFAULT 'D' NOT NULL;
ALTER TABLE meeting_type ADD COLUMN place INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE meeting_type ADD COLUMN takes_all BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE meeting_type ADD COLUMN retired BOOLEAN DEFAULT FALSE NOT NULL;
CREATE TABLE meeting_type_day (
  meeting_type UUID NOT NULL REFERENCES meeting_type (id),
  weekday VARCHAR NOT NULL,
  PRIMARY KEY (meeting_type, weekday)
);
CREATE TABLE meeting_type_expected (
  meeting_type UUID NOT NULL REFERENCES meeting_type (id),
  agency UUID NOT NULL,
  PRIMARY KEY (meeting_type, agency)
);
CREATE TABLE meeting_type_standing (
  meeting_type UUID NOT NULL REFERENCES meeting_type (id),
  place INTEGER NOT NULL,
  label VARCHAR NOT NULL,
  comes_first BOOLEAN NOT NULL,
  PRIMARY KEY (meeting_type, place)
);
ALTER TABLE meeting ADD COLUMN called INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE meeting ADD COLUMN not_held TEXT DEFAULT '' NOT NULL;
ALTER TABLE meeting DROP CONSTRAINT one_meeting_a_day;
ALTER TABLE meeting ADD CONSTRAINT one_meeting_of_a_number UNIQUE (meeting_type, held_on, called);
CREATE TABLE meeting_agency (
  meeting UUID NOT NULL REFERENCES meeting (id),
  agency UUID NOT NULL,
  absent BOOLEAN NOT NULL,
  comes_at TIME(6),
  leaves_at TIME(6),
  PRIMARY KEY (meeting, agency)
);
CREATE TABLE meeting_standing (
  meeting UUID NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  label VARCHAR NOT NULL,
  comes_first BOOLEAN NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (meeting, place)
);
ALTER TABLE dated_return ADD COLUMN meeting_type UUID;
