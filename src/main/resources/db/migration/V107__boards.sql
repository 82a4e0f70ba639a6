-- Boards of the safeguarding partnership: they have a name, an address and people like an agency, take
-- no part in any meeting, and get the papers of each quarter from the one before they were put on file.
CREATE TABLE board (
  agency UUID PRIMARY KEY REFERENCES agency (id),
  since DATE NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
