-- What went to one recipient in one go: the receipt that names its papers and is signed for them.
CREATE TABLE paper_receipt (
  reference VARCHAR PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  made_by UUID NOT NULL
);
CREATE TABLE paper_in_receipt (
  paper VARCHAR PRIMARY KEY REFERENCES issued_paper (reference),
  receipt VARCHAR NOT NULL REFERENCES paper_receipt (reference)
);
-- That the recipient has a paper: who said so or signed for it, and which user was told.
CREATE TABLE paper_received (
  reference VARCHAR PRIMARY KEY REFERENCES issued_paper (reference),
  received_by VARCHAR NOT NULL,
  told_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  told_to UUID NOT NULL
);
