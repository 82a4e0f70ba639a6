-- What was said is kept as soon as it is typed; the agency that disagrees may be chosen later.
ALTER TABLE disagreement ALTER COLUMN agency DROP NOT NULL;
