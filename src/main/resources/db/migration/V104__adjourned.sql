-- A meeting that broke off and went on later: when, why, when it was resumed, or why it was not.
CREATE TABLE meeting_adjournment (
  meeting UUID NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  adjourned_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  why TEXT NOT NULL,
  why_mark VARCHAR NOT NULL,
  why_mark_agencies TEXT,
  resumed_at TIMESTAMP(6) WITH TIME ZONE,
  not_resumed TEXT NOT NULL,
  not_resumed_mark VARCHAR NOT NULL,
  not_resumed_mark_agencies TEXT,
  PRIMARY KEY (meeting, place)
);
