-- An entry of signed minutes stood under the wrong child: where it stood, where it went, up to which
-- version the signed files and sections are sealed, and the breach that was logged with it.
CREATE TABLE wrong_child (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL REFERENCES meeting (id),
  entry UUID NOT NULL,
  from_item UUID NOT NULL,
  to_item UUID NOT NULL,
  to_was_there BOOLEAN NOT NULL,
  sealed_to INTEGER NOT NULL,
  moved_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  moved_by UUID NOT NULL,
  breach UUID NOT NULL
);
CREATE INDEX wrong_child_meeting ON wrong_child (meeting);
-- The users to whom those versions are sealed.
CREATE TABLE sealed_reader (
  wrong_child UUID NOT NULL REFERENCES wrong_child (id),
  reader UUID NOT NULL,
  PRIMARY KEY (wrong_child, reader)
);
-- The papers that were out with it.
CREATE TABLE paper_to_recall (
  wrong_child UUID NOT NULL REFERENCES wrong_child (id),
  reference VARCHAR NOT NULL,
  PRIMARY KEY (wrong_child, reference)
);
