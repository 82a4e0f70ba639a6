-- Meetings that were closed before the program knew the child's own file, the referrer and the
-- family as readers: they owe them nothing.
CREATE TABLE closed_before_reader_papers (
  meeting UUID PRIMARY KEY REFERENCES meeting (id)
);
INSERT INTO closed_before_reader_papers (meeting) SELECT id FROM meeting WHERE state = 'CLOSED';
