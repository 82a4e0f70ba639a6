-- That minutes were read through before the signature: exactly these words, by whom, when.
CREATE TABLE minutes_check (
  meeting UUID NOT NULL REFERENCES meeting (id),
  version INTEGER NOT NULL,
  content VARCHAR NOT NULL,
  checked_by UUID NOT NULL,
  checked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (meeting, version, content)
);
