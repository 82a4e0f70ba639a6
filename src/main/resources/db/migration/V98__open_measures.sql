-- An open measure brings its child back. When the hub was told of a step: what is told late is news. Of steps that are
-- there already only their day is known.
ALTER TABLE measure ADD COLUMN told_at TIMESTAMP(6) WITH TIME ZONE;
UPDATE measure SET told_at = CAST(on_day AS TIMESTAMP(6) WITH TIME ZONE);
ALTER TABLE measure ALTER COLUMN told_at SET NOT NULL;

-- How long the hub waits before it looks again, until it lays down its own.
INSERT INTO usual_limit (what, amount) VALUES
  ('MEASURE_BEGUN', 10),
  ('MEASURE_APPLIED', 10),
  ('MEASURE_ENDS_NEAR', 5);
