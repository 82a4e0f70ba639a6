-- Files of data that went out, beside the papers: the calendar of an agency, a meeting as data, the
-- whole hub. The files are not kept; to whom they went, what they held and their SHA-256 are.
CREATE TABLE data_issue (
  reference VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL,
  meeting UUID REFERENCES meeting (id),
  agency UUID,
  recipient VARCHAR NOT NULL,
  holds VARCHAR NOT NULL,
  issued_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  issued_by UUID NOT NULL,
  file_hash VARCHAR NOT NULL
);
