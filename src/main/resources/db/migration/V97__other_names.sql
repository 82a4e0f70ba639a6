-- What a person was called before or is called beside the name in use. A closed one is shown to nobody.
CREATE TABLE other_name (
  subject UUID NOT NULL REFERENCES subject (id),
  kind VARCHAR NOT NULL,
  given VARCHAR NOT NULL,
  family VARCHAR NOT NULL,
  used_from DATE,
  used_until DATE,
  closed BOOLEAN NOT NULL,
  PRIMARY KEY (subject, kind, given, family)
);
