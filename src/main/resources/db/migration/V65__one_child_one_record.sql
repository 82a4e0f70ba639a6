-- Two records of one child, as a person said: which of them leads into which.
CREATE TABLE joined_record (
  joined UUID PRIMARY KEY REFERENCES subject (id),
  kept UUID NOT NULL REFERENCES subject (id),
  place BIGINT NOT NULL,
  joined_by UUID NOT NULL REFERENCES program_user (id),
  joined_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX joined_record_kept ON joined_record (kept);
-- Every row that was changed for it, in order, as it was and as it was left, so that the two can be
-- taken apart again. Empty text where there was no row before, or is none after.
CREATE TABLE joined_row (
  joined UUID NOT NULL REFERENCES joined_record (joined),
  place INTEGER NOT NULL,
  of_table VARCHAR NOT NULL,
  row_was TEXT NOT NULL,
  row_is TEXT NOT NULL,
  PRIMARY KEY (joined, place)
);
