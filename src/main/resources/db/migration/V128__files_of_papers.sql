-- The file of a paper that went out, byte for byte, deflated (zlib) and in parts; and whose records it may hold: it is looked at
-- only by who may see all of these, and goes with any of them. Of papers that were issued before nothing is here.
CREATE TABLE paper_file_part (
  reference VARCHAR NOT NULL REFERENCES issued_paper (reference),
  place INTEGER NOT NULL,
  bytes BYTEA NOT NULL,
  PRIMARY KEY (reference, place)
);
CREATE TABLE paper_file_subject (
  reference VARCHAR NOT NULL REFERENCES issued_paper (reference),
  place INTEGER NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  PRIMARY KEY (reference, place)
);
CREATE INDEX paper_file_subject_subject ON paper_file_subject (subject);
