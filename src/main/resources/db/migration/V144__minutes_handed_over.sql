-- Who took the minutes of a meeting before they were handed over: who it was, as they were called then, and until when.
CREATE TABLE meeting_minute_taker (
  meeting UUID NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  user_id UUID NOT NULL REFERENCES program_user (id),
  user_name TEXT NOT NULL,
  taken_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (meeting, place)
);
