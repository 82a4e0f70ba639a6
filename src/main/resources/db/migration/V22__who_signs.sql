-- Why somebody else than the chair signed; why whoever typed the minutes signed them, and who read
-- them beside the signer. Empty where the chair signed what somebody else had typed.
ALTER TABLE signed_minutes ADD COLUMN for_chair TEXT DEFAULT '' NOT NULL;
ALTER TABLE signed_minutes ADD COLUMN own_typing TEXT DEFAULT '' NOT NULL;
ALTER TABLE signed_minutes ADD COLUMN second_reader VARCHAR DEFAULT '' NOT NULL;
