-- What the columns of an agency's own list are, under a name: one column a line, what it is and its heading.
CREATE TABLE list_profile (
  name_key VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  sender VARCHAR NOT NULL,
  day_order VARCHAR NOT NULL,
  list_columns TEXT NOT NULL
);
INSERT INTO list_profile (name_key, name, kind, sender, day_order, list_columns) VALUES (
  'policemissinglist', 'Police missing list', 'MISSING', 'police', 'DAY_FIRST',
  'REFERENCE MISPER ref
NAME Name
BORN DOB
NHS NHS
AT Went
RETURNED Found
LAST_SEEN Last seen at
MISSING_FROM Res.
NOT_READ OIC
RISK Risk
NOT_READ Coll no
NOT_READ Notes');
INSERT INTO list_profile (name_key, name, kind, sender, day_order, list_columns) VALUES (
  'policenotices', 'Police notices', 'CONTACT', 'police', 'DAY_FIRST',
  'REFERENCE Occurrence no
FAMILY Surname
GIVEN Forename(s)
BORN DOB
ADDRESS Address
AT Date
TIME Time
SUMMARY Occurrence type
SUMMARY Circumstances
RISK Grading
NOT_READ Officer');
-- What an import was of: extracts of the dataset, or the lists of one name.
ALTER TABLE import_run ADD COLUMN of_source VARCHAR DEFAULT 'ssd' NOT NULL;
