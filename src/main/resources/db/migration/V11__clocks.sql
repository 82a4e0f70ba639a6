-- Clocks that a decision starts for a subject and that run until somebody says that they were met;
-- and of an agenda's reasons, a second number.
CREATE TABLE running_clock (
  id UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  kind VARCHAR NOT NULL,
  start_day DATE NOT NULL,
  start_at TIMESTAMP(6) WITH TIME ZONE,
  last_day DATE NOT NULL,
  due_at TIMESTAMP(6) WITH TIME ZONE,
  towards VARCHAR NOT NULL,
  met_at TIMESTAMP(6) WITH TIME ZONE,
  met_by VARCHAR,
  met_how TEXT,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX running_clock_subject ON running_clock (subject);
CREATE INDEX running_clock_met ON running_clock (met_at);
CREATE INDEX link_changed ON link (changed_at);
CREATE INDEX child_birth ON child (birth_kind, birth_on);
ALTER TABLE agenda_reason ADD COLUMN second_amount INTEGER;
ALTER TABLE rating_hours ADD COLUMN red_office BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE rating_hours ADD COLUMN amber_office BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE rating_hours ADD COLUMN green_office BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE rating_hours ADD COLUMN office_from TIME(6) DEFAULT TIME '09:00:00' NOT NULL;
ALTER TABLE rating_hours ADD COLUMN office_until TIME(6) DEFAULT TIME '17:00:00' NOT NULL;
