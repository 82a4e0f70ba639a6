-- What was told of a subject's earlier actions from when the room of a meeting came to it until the close, in the words of
-- its minutes. Nothing of it changes afterwards; what was said of it stands with the action.
CREATE TABLE item_answer (
  item UUID NOT NULL REFERENCES item_snapshot (item),
  place INTEGER NOT NULL,
  number VARCHAR NOT NULL,
  set_on DATE NOT NULL,
  agency UUID,
  text TEXT NOT NULL,
  became TEXT NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  PRIMARY KEY (item, place)
);
