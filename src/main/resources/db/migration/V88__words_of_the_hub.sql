-- Words of the hub that stand in no dictionary: none of them is marked as a slip.
CREATE TABLE hub_word (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
