-- How long the hub itself gives for what has to be done, each from a day on: the field's usual lengths from
-- the beginning, and what the hub lays down later from its own day. National lengths come with a release.
CREATE TABLE local_limit (
  what VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  amount INTEGER NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL,
  PRIMARY KEY (what, from_day)
);

INSERT INTO local_limit (what, from_day, amount, changed_at, changed_by)
SELECT what, DATE '1900-01-01', amount, CURRENT_TIMESTAMP, CAST('00000000-0000-0000-0000-000000000000' AS UUID)
FROM (VALUES
  ('END_OF_DAY', 1020),
  ('SAME_DAY_PAPERS', 720),
  ('PAPERS_AFTER_CLOSE', 2),
  ('MINUTES', 1),
  ('QUARTER_PAPERS', 10),
  ('CORRECTIONS', 10),
  ('TRANSFER_ACKNOWLEDGEMENT', 3),
  ('REFERRAL_ACCEPTANCE', 5),
  ('REPEAT', 90),
  ('RETURNED', 28),
  ('LINKED', 28),
  ('EIGHTEENTH', 28),
  ('TRIAL', 30)
) AS usual (what, amount);
