-- Who chaired one item in the place of the meeting's chair, from when until when. It goes with the list of
-- attendance.
CREATE TABLE item_chair (
  attendance UUID NOT NULL REFERENCES attendance (id),
  place INTEGER NOT NULL,
  item UUID NOT NULL,
  from_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  until_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (attendance, place)
);
