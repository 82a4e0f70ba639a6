-- Why an item stands where it stands, and the rules that put items in order for each type of meeting.
ALTER TABLE agenda_item ADD COLUMN placed_by VARCHAR DEFAULT 'TIE' NOT NULL;
CREATE TABLE meeting_type_order (
  meeting_type UUID NOT NULL REFERENCES meeting_type (id),
  place INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  PRIMARY KEY (meeting_type, place)
);
