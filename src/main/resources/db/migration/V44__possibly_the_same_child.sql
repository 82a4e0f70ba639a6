-- Two records that may be of one child, why, and whether a person has said that they are two.
CREATE TABLE possibly_same (
  one UUID NOT NULL REFERENCES subject (id),
  other UUID NOT NULL REFERENCES subject (id),
  because VARCHAR NOT NULL,
  seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  different_by UUID REFERENCES program_user (id),
  different_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (one, other)
);
CREATE INDEX possibly_same_other ON possibly_same (other);
