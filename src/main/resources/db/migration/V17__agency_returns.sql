-- What an agency sent before the meeting about a subject of its agenda; once the meeting is open it
-- stands among what was shared, and the row says when it was taken in there.
CREATE TABLE agency_return (
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  agency UUID NOT NULL,
  id UUID NOT NULL,
  speaker VARCHAR NOT NULL,
  said TEXT NOT NULL,
  none_held BOOLEAN NOT NULL,
  whose VARCHAR,
  reported_by VARCHAR,
  words_kind VARCHAR,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  typed_by VARCHAR NOT NULL,
  by_sheet BOOLEAN NOT NULL,
  taken_in_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (meeting, subject, agency)
);
