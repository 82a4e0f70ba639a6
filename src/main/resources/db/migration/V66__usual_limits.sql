-- The field's usual lengths of clocks that came to be the hub's own after the first of them, from the beginning until
-- the hub lays down its own. They stand here and not beside what a hub lays down, for in a new hub this comes first.
CREATE TABLE usual_limit (
  what VARCHAR(40) NOT NULL PRIMARY KEY,
  amount INTEGER NOT NULL
);

INSERT INTO usual_limit (what, amount) VALUES
  ('ASKED_AGAIN', 1),
  ('INTERVIEW_AWAITED', 30),
  ('PAPERS_COUNTED', 4),
  ('CONFERENCE_NEAR', 3),
  ('ASSESSMENT_NEAR', 5),
  ('NRM_REASONABLE_GROUNDS_NEAR', 1),
  ('POLICE_PROTECTION_NEAR', 3);
