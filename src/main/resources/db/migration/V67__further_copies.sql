-- An agency that gets a paper beside those that get it anyway, as a chair chose, and why. Where the
-- chair took that back, when and who.
CREATE TABLE further_copy (
  meeting UUID NOT NULL REFERENCES meeting (id),
  kind VARCHAR NOT NULL,
  agency UUID NOT NULL REFERENCES agency (id),
  subject UUID NOT NULL REFERENCES subject (id),
  because VARCHAR NOT NULL,
  chosen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  chosen_by UUID NOT NULL,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE,
  withdrawn_by UUID,
  PRIMARY KEY (meeting, kind, agency, subject)
);
