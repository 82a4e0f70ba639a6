-- Whoever is referred again is counted as long as the hub lays down: twelve months until it does.
-- So is, in days, how long the death of somebody new is news, and how late what an extract brings still waits.
INSERT INTO usual_limit (what, amount) VALUES
  ('REFERRED_AGAIN', 12),
  ('DEATH_NEWS', 28),
  ('LATE_ARRIVALS', 28);

-- A reason says in how many months it counted. All that is there was counted in twelve.
UPDATE agenda_reason SET second_amount = 12 WHERE kind = 'REPEAT';

-- What an item said of its own moment had no place for how long anything was counted; the agenda of its meeting has it.
ALTER TABLE snapshot_reason ADD COLUMN second_amount INTEGER;
UPDATE snapshot_reason SET second_amount =
  (SELECT MAX(agenda_reason.second_amount) FROM agenda_reason
    WHERE agenda_reason.item = snapshot_reason.item AND agenda_reason.kind = snapshot_reason.kind);
UPDATE snapshot_reason SET second_amount = 12 WHERE kind = 'REPEAT';
UPDATE snapshot_reason SET second_amount = 28 WHERE kind = 'NAMED_OFTEN' AND second_amount IS NULL;
