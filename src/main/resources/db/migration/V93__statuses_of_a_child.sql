-- How a child stands in education, and with help, plans and the courts: the hub's lists of words.
CREATE TABLE education_status (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE TABLE help_status (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
INSERT INTO education_status (place, label) VALUES (0, 'On roll');
INSERT INTO education_status (place, label) VALUES (1, 'On roll: part-time timetable');
INSERT INTO education_status (place, label) VALUES (2, 'Suspended');
INSERT INTO education_status (place, label) VALUES (3, 'Permanently excluded');
INSERT INTO education_status (place, label) VALUES (4, 'Alternative provision');
INSERT INTO education_status (place, label) VALUES (5, 'Hospital or home tuition');
INSERT INTO education_status (place, label) VALUES (6, 'Elective home education');
INSERT INTO education_status (place, label) VALUES (7, 'Children not in school register');
INSERT INTO education_status (place, label) VALUES (8, 'Leave of the roll: asked for');
INSERT INTO education_status (place, label) VALUES (9, 'Leave of the roll: refused');
INSERT INTO education_status (place, label) VALUES (10, 'Leave of the roll: given');
INSERT INTO education_status (place, label) VALUES (11, 'Missing education');
INSERT INTO education_status (place, label) VALUES (12, 'Awaiting a school place');
INSERT INTO education_status (place, label) VALUES (13, 'Post-16: in education or training');
INSERT INTO education_status (place, label) VALUES (14, 'Post-16: not in education, employment or training');
INSERT INTO education_status (place, label) VALUES (15, 'Below school age');
INSERT INTO help_status (place, label) VALUES (0, 'None known');
INSERT INTO help_status (place, label) VALUES (1, 'Early help');
INSERT INTO help_status (place, label) VALUES (2, 'Family help plan');
INSERT INTO help_status (place, label) VALUES (3, 'Child in need (s.17)');
INSERT INTO help_status (place, label) VALUES (4, 'Section 47 enquiry');
INSERT INTO help_status (place, label) VALUES (5, 'Child protection plan: Neglect');
INSERT INTO help_status (place, label) VALUES (6, 'Child protection plan: Emotional abuse');
INSERT INTO help_status (place, label) VALUES (7, 'Child protection plan: Physical abuse');
INSERT INTO help_status (place, label) VALUES (8, 'Child protection plan: Sexual abuse');
INSERT INTO help_status (place, label) VALUES (9, 'Child protection plan: Multiple categories');
INSERT INTO help_status (place, label) VALUES (10, 'Child looked after');
INSERT INTO help_status (place, label) VALUES (11, 'Child looked after: s.20 (V2)');
INSERT INTO help_status (place, label) VALUES (12, 'Child looked after: series of short breaks (V3)');
INSERT INTO help_status (place, label) VALUES (13, 'Child looked after: series of short breaks (V4)');
INSERT INTO help_status (place, label) VALUES (14, 'Child looked after: Interim care order (C1)');
INSERT INTO help_status (place, label) VALUES (15, 'Child looked after: Full care order (C2)');
INSERT INTO help_status (place, label) VALUES (16, 'Child looked after: Placement order (E1)');
INSERT INTO help_status (place, label) VALUES (17, 'Child looked after: placed for adoption');
INSERT INTO help_status (place, label) VALUES (18, 'Child looked after: Remanded to the council or to youth detention (J1)');
INSERT INTO help_status (place, label) VALUES (19, 'Child looked after: Held under PACE in council accommodation (J2)');
INSERT INTO help_status (place, label) VALUES (20, 'Child looked after: Police protection, in council accommodation (L1)');
INSERT INTO help_status (place, label) VALUES (21, 'Child looked after: Emergency protection order (L2)');
INSERT INTO help_status (place, label) VALUES (22, 'Child looked after: Child assessment order, in council accommodation (L3)');
INSERT INTO help_status (place, label) VALUES (23, 'Child looked after: secure accommodation order (s.25)');
INSERT INTO help_status (place, label) VALUES (24, 'Child looked after: deprivation of liberty order');
INSERT INTO help_status (place, label) VALUES (25, 'Supervision order');
INSERT INTO help_status (place, label) VALUES (26, 'Private fostering');
INSERT INTO help_status (place, label) VALUES (27, 'Unaccompanied child seeking asylum');
INSERT INTO help_status (place, label) VALUES (28, 'Care leaver');
-- How one child stood, from a day and until the end of a day. A row is never rewritten: its end is said,
-- or that it was a mistake. What an extract says is replaced by what the next one says.
CREATE TABLE child_status (
  status UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  kind VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  from_day DATE,
  until_day DATE,
  typed_here BOOLEAN NOT NULL,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE,
  withdrawn_by VARCHAR,
  withdrawn_why TEXT,
  withdrawn_why_mark VARCHAR NOT NULL,
  withdrawn_why_mark_agencies TEXT
);
CREATE INDEX child_status_subject ON child_status (subject);
-- Who leads for a child: the lead child protection practitioner, the family help lead practitioner, the
-- allocated worker.
CREATE TABLE child_lead (
  lead UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  role VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  agency UUID REFERENCES agency (id),
  phone VARCHAR NOT NULL,
  email VARCHAR NOT NULL,
  from_day DATE,
  until_day DATE,
  typed_here BOOLEAN NOT NULL,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE,
  withdrawn_by VARCHAR,
  withdrawn_why TEXT,
  withdrawn_why_mark VARCHAR NOT NULL,
  withdrawn_why_mark_agencies TEXT
);
CREATE INDEX child_lead_subject ON child_lead (subject);
