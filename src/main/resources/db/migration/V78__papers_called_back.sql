-- How the call-back of a paper ended: returned, destroyed, or in the wrong hands; who said so, and
-- which user was told.
CREATE TABLE paper_recall_end (
  reference VARCHAR NOT NULL REFERENCES paper_recall (reference),
  outcome VARCHAR NOT NULL,
  said_by VARCHAR NOT NULL,
  told_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  told_to UUID NOT NULL,
  PRIMARY KEY (reference, outcome)
);
-- The home that a child had, as a hash, when a chair said that a paper is safe for the family, and
-- that the chair took the word back. Where there is no row, the word was given before this.
CREATE TABLE safe_to_share_since (
  meeting UUID NOT NULL REFERENCES meeting (id),
  kind VARCHAR NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  home VARCHAR NOT NULL,
  withdrawn_because VARCHAR,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE,
  withdrawn_by UUID,
  PRIMARY KEY (meeting, kind, subject)
);
