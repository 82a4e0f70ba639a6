-- What the last extract says of a child and was not taken, because a person had typed that part
-- here: it stays with the record until a person decides. The columns are those of a child, as the
-- extract has them.
CREATE TABLE import_differs (
  subject UUID PRIMARY KEY REFERENCES subject (id),
  given VARCHAR NOT NULL,
  family VARCHAR NOT NULL,
  known_as VARCHAR,
  pronoun VARCHAR,
  birth_kind VARCHAR NOT NULL,
  birth_on DATE,
  sex VARCHAR NOT NULL,
  ethnicity VARCHAR NOT NULL,
  nhs_number VARCHAR,
  upn VARCHAR,
  local_ref VARCHAR,
  home_lines TEXT,
  home_postcode VARCHAR,
  home_safe BOOLEAN,
  care_plan TEXT NOT NULL,
  school TEXT NOT NULL,
  school_note TEXT NOT NULL,
  doctor TEXT NOT NULL,
  worker TEXT NOT NULL,
  lives_with TEXT NOT NULL,
  household UUID,
  typed_here VARCHAR NOT NULL,
  open_parts VARCHAR NOT NULL,
  kept_parts VARCHAR NOT NULL,
  seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX import_differs_open ON import_differs (open_parts);
