-- By what right an adult of a family has a plan: parental responsibility, as the child's record says or as
-- a chair said with a reason. Where there is no row, the word was given before this was asked.
CREATE TABLE safe_to_share_right (
  meeting UUID NOT NULL REFERENCES meeting (id),
  kind VARCHAR NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  because VARCHAR NOT NULL,
  PRIMARY KEY (meeting, kind, subject)
);
