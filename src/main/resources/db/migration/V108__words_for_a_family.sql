-- What is said for the family of one child of a meeting: why, in words written for them, and what is
-- good. Beside it the sentences that somebody read and let stand though they are hard to read or may
-- sound like blame, each as a hash.
CREATE TABLE family_words (
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  why VARCHAR NOT NULL,
  good VARCHAR NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies VARCHAR,
  typed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  typed_by UUID NOT NULL,
  PRIMARY KEY (meeting, subject)
);
CREATE TABLE family_sentence_read (
  meeting UUID NOT NULL REFERENCES meeting (id),
  subject UUID NOT NULL REFERENCES subject (id),
  sentence VARCHAR NOT NULL,
  read_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  read_by UUID NOT NULL,
  PRIMARY KEY (meeting, subject, sentence)
);
