-- What an agenda is proposed from is found by index, and where it can be, answered from the index
-- alone: the time to read it does not grow with the years a hub has been kept.
DROP INDEX discussion_subject;
CREATE INDEX discussion_spoken ON discussion (subject, meeting, item);
DROP INDEX referral_subject;
CREATE INDEX referral_since ON referral (subject, received_day);
CREATE INDEX meeting_closed ON meeting (id, closed_at);
CREATE INDEX dated_return_standing ON dated_return (used_up, due_on);
CREATE INDEX left_off_standing ON left_off (standing, comes_back);
CREATE INDEX missing_episode_returned ON missing_episode (returned_day);
