-- What earlier meetings decided is answered from the indexes alone again: the state of a discussion and the time at
-- which a meeting was opened are asked for since V16, and were read from the whole rows.
DROP INDEX discussion_spoken;
CREATE INDEX discussion_spoken ON discussion (subject, meeting, item, state);
DROP INDEX meeting_closed;
CREATE INDEX meeting_closed ON meeting (id, closed_at, opened_at);
CREATE INDEX discussion_room_left ON discussion_room (item, left_at);
