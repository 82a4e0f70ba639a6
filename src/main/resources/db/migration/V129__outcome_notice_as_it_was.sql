-- A hub that had laid down how long minutes take had laid it down for what the referrer is told too, until the
-- notice got a length of its own. What ran before the upgrade keeps the length that it had; from the day of the
-- upgrade on the notice has its own, unless the hub has laid it down already.
INSERT INTO local_limit (what, from_day, amount, changed_at, changed_by)
SELECT 'OUTCOME_NOTICE', was.from_day, was.amount, was.changed_at, was.changed_by
FROM local_limit was
WHERE was.what = 'MINUTES'
  AND was.from_day < CURRENT_DATE
  AND EXISTS (
    SELECT 1 FROM local_limit own
    WHERE own.what = 'MINUTES' AND (own.from_day > DATE '1900-01-01' OR own.amount <> 1)
  )
  AND NOT EXISTS (SELECT 1 FROM local_limit there WHERE there.what = 'OUTCOME_NOTICE');

INSERT INTO local_limit (what, from_day, amount, changed_at, changed_by)
SELECT 'OUTCOME_NOTICE', CURRENT_DATE, 1, CURRENT_TIMESTAMP, CAST('00000000-0000-0000-0000-000000000000' AS UUID)
FROM (VALUES (1)) AS one (only_one)
WHERE EXISTS (SELECT 1 FROM local_limit copied WHERE copied.what = 'OUTCOME_NOTICE' AND copied.from_day < CURRENT_DATE)
  AND NOT EXISTS (SELECT 1 FROM local_limit there WHERE there.what = 'OUTCOME_NOTICE' AND there.from_day >= CURRENT_DATE);
