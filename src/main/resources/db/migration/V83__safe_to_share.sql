-- That a chair said it is safe for a named adult who cares for a child, or for the young person, to
-- have a plan in plain words.
CREATE TABLE safe_to_share (
  meeting UUID NOT NULL REFERENCES meeting (id),
  kind VARCHAR NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  name VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  needs VARCHAR NOT NULL,
  said_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  said_by UUID NOT NULL,
  PRIMARY KEY (meeting, kind, subject)
);
