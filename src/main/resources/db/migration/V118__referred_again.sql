-- Whoever is referred again is counted as long as the hub lays down: twelve months until it does.
INSERT INTO usual_limit (what, amount) VALUES ('REFERRED_AGAIN', 12);

-- A reason says in how many months it counted. All that is there was counted in twelve.
UPDATE agenda_reason SET second_amount = 12 WHERE kind = 'REPEAT';
