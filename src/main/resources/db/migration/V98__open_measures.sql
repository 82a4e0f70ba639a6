-- An open measure brings its child back. When the hub was told of a step: what is told late is news. Of steps that are
-- there already the trail says when they were typed, each subject's last for all of them; where it knows of fewer than
-- there are (records that were joined since), they are told now. A meeting may look once more than it need; none is lost.
ALTER TABLE measure ADD COLUMN told_at TIMESTAMP(6) WITH TIME ZONE;
UPDATE measure SET told_at = CURRENT_TIMESTAMP;
UPDATE measure SET told_at =
  (SELECT MAX(audit_event.at) FROM audit_event
    WHERE audit_event.deed = 'measure.add' AND audit_event.about = measure.subject)
  WHERE (SELECT COUNT(*) FROM audit_event
      WHERE audit_event.deed = 'measure.add' AND audit_event.about = measure.subject)
    >= (SELECT COUNT(*) FROM measure beside WHERE beside.subject = measure.subject);
ALTER TABLE measure ALTER COLUMN told_at SET NOT NULL;

-- How long the hub waits before it looks again, until it lays down its own.
INSERT INTO usual_limit (what, amount) VALUES
  ('MEASURE_BEGUN', 10),
  ('MEASURE_APPLIED', 10),
  ('MEASURE_ENDS_NEAR', 5);
