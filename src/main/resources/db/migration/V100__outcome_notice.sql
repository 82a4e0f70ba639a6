-- Whoever sent a referral hears what came of it by the end of the next working day, however long the minutes take.
INSERT INTO usual_limit (what, amount) VALUES ('OUTCOME_NOTICE', 1);
