-- Meetings that were closed before the program knew the chair's file and every plan for social care as owed:
-- they owe neither.
CREATE TABLE closed_before_chairs_list (
  meeting UUID PRIMARY KEY REFERENCES meeting (id)
);
INSERT INTO closed_before_chairs_list (meeting) SELECT id FROM meeting WHERE state = 'CLOSED';
