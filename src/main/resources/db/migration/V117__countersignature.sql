-- Whether this hub asks minute-takers to countersign signed minutes; none does before it says so.
CREATE TABLE countersigning (
  id INTEGER NOT NULL PRIMARY KEY,
  asked BOOLEAN NOT NULL
);

-- A signed version with a place for its minute-taker's countersignature: whose it is, and, once it was made, when,
-- what it added to the end of the file, and the SHA-256 of the file with it. What the chair signed stays as it is.
CREATE TABLE minutes_countersignature (
  meeting UUID NOT NULL,
  version INTEGER NOT NULL,
  asked_of UUID NOT NULL,
  signed_at TIMESTAMP(6) WITH TIME ZONE,
  section BYTEA,
  file_hash VARCHAR,
  PRIMARY KEY (meeting, version),
  FOREIGN KEY (meeting, version) REFERENCES signed_minutes (meeting, version)
);
