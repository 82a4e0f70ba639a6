-- What an agenda asks of earlier meetings is answered from the indexes alone: in a hub of ten years three thousand rows
-- of three tables would be read for it besides.
DROP INDEX discussion_spoken;
CREATE INDEX discussion_spoken ON discussion (subject, meeting, item, state);
CREATE INDEX discussion_room_times ON discussion_room (item, came_at, left_at);
DROP INDEX meeting_closed;
CREATE INDEX meeting_closed ON meeting (id, closed_at, opened_at);
DROP INDEX child_household;
CREATE INDEX child_household ON child (household, subject);
