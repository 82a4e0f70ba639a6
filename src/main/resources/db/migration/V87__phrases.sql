-- Phrases of the hub: a few letters, and the words they stand for.
CREATE TABLE phrase (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
INSERT INTO phrase (place, label) VALUES (0, 'nfa = No further action by this meeting.');
INSERT INTO phrase (place, label) VALUES (1, 'att = Attendance ... %, was ... % in ...');
INSERT INTO phrase (place, label) VALUES (2, 'wnb = Was not brought to the appointment on ...');
INSERT INTO phrase (place, label) VALUES (3, 'rhi = Return home interview offered on ... by ...');
INSERT INTO phrase (place, label) VALUES (4, 'alone = Seen alone on ... by ...');
INSERT INTO phrase (place, label) VALUES (5, 'nne = Nobody in this meeting has new information.');
