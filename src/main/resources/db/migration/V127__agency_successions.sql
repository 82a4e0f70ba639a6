-- Which agency ends on which day, and which stands in its place from the next. What was kept before that
-- day keeps the name of the agency that ended; nothing is rewritten.
CREATE TABLE agency_succession (
  agency UUID PRIMARY KEY REFERENCES agency (id),
  last_day DATE NOT NULL,
  successor UUID NOT NULL REFERENCES agency (id),
  founded BOOLEAN NOT NULL,
  people_go BOOLEAN NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
