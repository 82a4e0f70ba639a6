-- The ethnicity of a person of concern, and how it is known: said by the person, or recorded by an officer or agency.
ALTER TABLE person_of_concern ADD COLUMN ethnicity VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE person_of_concern ADD COLUMN ethnicity_known VARCHAR DEFAULT 'NOT_KNOWN' NOT NULL;
