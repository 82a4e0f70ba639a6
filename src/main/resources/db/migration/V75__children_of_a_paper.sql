-- Whom a paper was about when it was issued, whatever becomes of the actions and the items of its meeting
-- later. Of papers that were issued before nothing is here: theirs are worked out.
CREATE TABLE paper_child (
  reference VARCHAR NOT NULL REFERENCES issued_paper (reference),
  place INTEGER NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  PRIMARY KEY (reference, place)
);
CREATE INDEX paper_child_subject ON paper_child (subject);
