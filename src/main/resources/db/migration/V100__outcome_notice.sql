-- The field's usual lengths of clocks that came after the first: what holds until the hub lays down its own.
-- Whoever sent a referral hears what came of it by the end of the next working day, however long the minutes take.
CREATE TABLE usual_limit (
  what VARCHAR(40) PRIMARY KEY,
  from_day DATE NOT NULL,
  amount INTEGER NOT NULL
);
INSERT INTO usual_limit (what, from_day, amount) VALUES ('OUTCOME_NOTICE', DATE '1900-01-01', 1);
