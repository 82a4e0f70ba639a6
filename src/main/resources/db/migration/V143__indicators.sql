-- What shows harm, beside the kinds of it, and why a risk is judged so (domain.md 3.3): a list that the hub edits, and
-- what was chosen of it for an item.
CREATE TABLE indicator (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE TABLE discussion_indicator (
  item UUID NOT NULL REFERENCES discussion (item),
  place INTEGER NOT NULL,
  label VARCHAR NOT NULL,
  PRIMARY KEY (item, place)
);
ALTER TABLE discussion ADD COLUMN risk_because TEXT DEFAULT '' NOT NULL;
INSERT INTO indicator (place, label) VALUES (0, 'Missing from home, care or school');
INSERT INTO indicator (place, label) VALUES (1, 'More than one phone');
INSERT INTO indicator (place, label) VALUES (2, 'Money or gifts nobody can explain');
INSERT INTO indicator (place, label) VALUES (3, 'Travel out of the area by train or taxi');
INSERT INTO indicator (place, label) VALUES (4, 'Found where the child has no link');
INSERT INTO indicator (place, label) VALUES (5, 'Owes money, or speaks of a debt');
INSERT INTO indicator (place, label) VALUES (6, 'Injuries that are not explained');
INSERT INTO indicator (place, label) VALUES (7, 'Carries a weapon, or was hurt by one');
INSERT INTO indicator (place, label) VALUES (8, 'Found with drugs');
INSERT INTO indicator (place, label) VALUES (9, 'Older associates');
INSERT INTO indicator (place, label) VALUES (10, 'In cars of people nobody knows');
INSERT INTO indicator (place, label) VALUES (11, 'Home taken over by others');
INSERT INTO indicator (place, label) VALUES (12, 'Hotels, parties, a flat not theirs');
INSERT INTO indicator (place, label) VALUES (13, 'Online contact nobody knows');
INSERT INTO indicator (place, label) VALUES (14, 'Controlled by calls or a tracker');
INSERT INTO indicator (place, label) VALUES (15, 'Threats to child or family');
INSERT INTO indicator (place, label) VALUES (16, 'Excluded, or absent from school');
INSERT INTO indicator (place, label) VALUES (17, 'Sexual health worries');
INSERT INTO indicator (place, label) VALUES (18, 'Frightened, withdrawn or angry');
INSERT INTO indicator (place, label) VALUES (19, 'Self-harm, or thoughts of suicide');
