-- How many rows a table holds and the sum of their seals, kept in the same transaction as the rows:
-- what opening compares with what it finds. Sealed under the trail's key.
CREATE TABLE record_sum (
  name VARCHAR PRIMARY KEY,
  row_count BIGINT NOT NULL,
  digest VARCHAR NOT NULL,
  mac VARCHAR NOT NULL
);
