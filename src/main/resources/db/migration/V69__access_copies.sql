-- Whose record a person asked a copy of, and which paper it became.
CREATE TABLE access_copy (
  request UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  chosen_by UUID NOT NULL,
  chosen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reference VARCHAR
);
CREATE INDEX access_copy_subject ON access_copy (subject);
-- What was decided of each thing that is held, by the hash of its words: other words are not decided yet.
CREATE TABLE access_decision (
  request UUID NOT NULL REFERENCES access_copy (request),
  entry VARCHAR(64) NOT NULL,
  given BOOLEAN NOT NULL,
  exemption VARCHAR,
  reason TEXT NOT NULL,
  decided_by UUID NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (request, entry)
);
