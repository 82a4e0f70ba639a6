-- A child has died: who said so, and the day where it is known.
ALTER TABLE child ADD COLUMN death_said_by VARCHAR;
ALTER TABLE child ADD COLUMN death_on DATE;
CREATE INDEX child_death ON child (death_said_by);
