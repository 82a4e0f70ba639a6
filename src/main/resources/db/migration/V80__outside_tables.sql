-- The fixed tables of a quarter for readers outside: made once and never again, so that a later
-- correction gives no number back; and to whom they went.
CREATE TABLE outside_quarter (
  quarter DATE PRIMARY KEY,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  made_by UUID NOT NULL
);
CREATE TABLE outside_cell (
  quarter DATE NOT NULL REFERENCES outside_quarter (quarter),
  kind VARCHAR NOT NULL,
  place INTEGER NOT NULL,
  label VARCHAR NOT NULL,
  shown VARCHAR NOT NULL,
  PRIMARY KEY (quarter, kind, place)
);
CREATE TABLE outside_issue (
  quarter DATE NOT NULL REFERENCES outside_quarter (quarter),
  place INTEGER NOT NULL,
  recipient VARCHAR NOT NULL,
  issued_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  issued_by UUID NOT NULL,
  PRIMARY KEY (quarter, place)
);
