-- Each import with the account of its files, so that it can be looked up, and what a changed row said
-- before, so that the whole of the last import can be undone while nothing was built on it.
ALTER TABLE import_run ADD COLUMN source VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE import_run ADD COLUMN ended_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE import_run ADD COLUMN undone_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE import_run ADD COLUMN undone_by VARCHAR;
ALTER TABLE import_run ADD COLUMN undone_why TEXT;
CREATE TABLE import_file (
  run BIGINT NOT NULL REFERENCES import_run (number),
  place INTEGER NOT NULL,
  file_name VARCHAR NOT NULL,
  rows_read BIGINT NOT NULL,
  added BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  same BIGINT NOT NULL,
  history BIGINT NOT NULL,
  left_out BIGINT NOT NULL,
  refused BIGINT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (run, place)
);
-- Which import brought a row here; null for what was here before imports were listed.
ALTER TABLE import_id ADD COLUMN brought_by BIGINT;
CREATE INDEX import_id_brought_by ON import_id (brought_by);
-- What one row that an import changed was before: of the record, and of what was last read. Kept of
-- the last import only.
CREATE TABLE import_was (
  run BIGINT NOT NULL REFERENCES import_run (number),
  object VARCHAR NOT NULL,
  source_id VARCHAR NOT NULL,
  id UUID NOT NULL,
  rows_were TEXT NOT NULL,
  read_was TEXT NOT NULL,
  version_after BIGINT NOT NULL,
  PRIMARY KEY (run, object, source_id)
);
ALTER TABLE source_change ADD COLUMN run BIGINT;
ALTER TABLE possibly_same ADD COLUMN run BIGINT;
