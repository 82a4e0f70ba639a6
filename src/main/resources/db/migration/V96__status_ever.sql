-- Which classes of retention a child's status ever put the record under: a plan that ended still counts.
-- Of what a record said before this, no more is known than its status as it stands.
CREATE TABLE status_ever (
  subject UUID NOT NULL REFERENCES subject (id),
  class VARCHAR NOT NULL,
  PRIMARY KEY (subject, class)
);
INSERT INTO status_ever (subject, class)
  SELECT subject, 'LOOKED_AFTER' FROM child WHERE LOWER(care_plan) LIKE '%looked after%';
INSERT INTO status_ever (subject, class)
  SELECT subject, 'CHILD_PROTECTION' FROM child WHERE LOWER(care_plan) LIKE '%child protection%';
