-- Beside the rationale of a decision: why nothing further is done where something else is decided too,
-- consent to sharing, and whether the family is told. Nothing is chosen until somebody chose.
ALTER TABLE discussion ADD COLUMN no_further_because TEXT DEFAULT '' NOT NULL;
ALTER TABLE discussion ADD COLUMN consent VARCHAR;
ALTER TABLE discussion ADD COLUMN consent_because TEXT DEFAULT '' NOT NULL;
ALTER TABLE discussion ADD COLUMN family_told BOOLEAN;
ALTER TABLE discussion ADD COLUMN family_because TEXT DEFAULT '' NOT NULL;
