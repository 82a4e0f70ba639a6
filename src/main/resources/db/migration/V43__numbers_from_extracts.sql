-- What an extract says of a child beyond the child's own record: the single unique id (which is an
-- NHS number only where it is a valid one), the numbers that other systems use, and whether the
-- child has special educational needs. It is the extract's and is replaced by the next one.
CREATE TABLE child_number (
  subject UUID NOT NULL REFERENCES subject (id),
  place INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  kind_words VARCHAR NOT NULL,
  number_text VARCHAR NOT NULL,
  valid_from DATE,
  valid_until DATE,
  PRIMARY KEY (subject, place)
);
CREATE TABLE child_needs (
  subject UUID PRIMARY KEY REFERENCES subject (id),
  special_needs BOOLEAN NOT NULL,
  upn_unknown VARCHAR NOT NULL
);
