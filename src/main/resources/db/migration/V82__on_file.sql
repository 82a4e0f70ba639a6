-- A case-file extract that was put into the child's own record: who said so, and when.
CREATE TABLE paper_on_file (
  reference VARCHAR PRIMARY KEY REFERENCES issued_paper (reference),
  filed_by VARCHAR NOT NULL,
  told_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  told_to UUID NOT NULL
);
