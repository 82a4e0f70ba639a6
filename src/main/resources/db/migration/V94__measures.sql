-- Options of disrupting harm (Home Office toolkit, 1 September 2022; law of 2026 as far as it is found in
-- force), and the first responders of the National Referral Mechanism.
CREATE TABLE disruption_option (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  statute VARCHAR NOT NULL,
  whom VARCHAR NOT NULL,
  in_force BOOLEAN NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE TABLE first_responder (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (0, 'Child abduction warning notice', 'Child Abduction Act 1984 s.2; Children Act 1989 s.49', 'CHILD ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (1, 'Recovery order', 'Children Act 1989 s.50', 'CHILD', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (2, 'Wardship or inherent jurisdiction', 'Senior Courts Act 1981 s.41', 'CHILD', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (3, 'Slavery and trafficking risk order', 'Modern Slavery Act 2015 s.23', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (4, 'Slavery and trafficking prevention order', 'Modern Slavery Act 2015 ss.14-15', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (5, 'Sexual risk order', 'Sexual Offences Act 2003 s.122A', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (6, 'Sexual harm prevention order', 'Sentencing Act 2020 s.345', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (7, 'Non-molestation order', 'Family Law Act 1996 s.42', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (8, 'Gang injunction', 'Policing and Crime Act 2009 s.34', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (9, 'Criminal behaviour order', 'Sentencing Act 2020 s.330', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (10, 'Civil injunction', 'Anti-social Behaviour, Crime and Policing Act 2014 s.1', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (11, 'Community protection warning or notice', 'Anti-social Behaviour, Crime and Policing Act 2014 s.43', 'ADULT PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (12, 'Serious violence reduction order', 'Sentencing Act 2020 s.342A', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (13, 'Knife crime prevention order', 'Offensive Weapons Act 2019 s.14', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (14, 'Domestic abuse or violence protection notice', 'Crime and Security Act 2010 s.24', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (15, 'Account freezing', 'Proceeds of Crime Act 2002 s.303Z1', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (16, 'Drug dealing telecommunications restriction order', 'Serious Crime Act 2015 s.80A', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (17, 'Prosecution led by evidence, without the child’s account', '', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (18, 'Bail conditions', 'Bail Act 1976 s.3', 'ADULT', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (19, 'Travel measures, British Transport Police', '', 'CHILD ADULT PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (20, 'Closure notice or order', 'Anti-social Behaviour, Crime and Policing Act 2014 ss.76-80', 'PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (21, 'Partial closure: cuckooing (home taken over)', 'Anti-social Behaviour, Crime and Policing Act 2014 s.80', 'PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (22, 'Dispersal', 'Anti-social Behaviour, Crime and Policing Act 2014 s.35', 'PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (23, 'Public spaces protection order', 'Anti-social Behaviour, Crime and Policing Act 2014 s.59', 'PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (24, 'Licensing review: taxi, premises, hotel information notice', 'Licensing Act 2003 s.51; Anti-social Behaviour, Crime and Policing Act 2014 s.116', 'PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (25, 'Tenancy action', 'Housing Act 1985; Housing Act 1988', 'ADULT PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (26, 'Trading standards', '', 'ADULT PLACE', TRUE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (27, 'Child criminal exploitation prevention order', 'Crime and Policing Act 2026', 'ADULT', FALSE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (28, 'Respect order', 'Crime and Policing Act 2026', 'ADULT', FALSE);
INSERT INTO disruption_option (place, label, statute, whom, in_force) VALUES (29, 'Youth injunction', 'Crime and Policing Act 2026', 'CHILD', FALSE);
INSERT INTO first_responder (place, label) VALUES (0, 'Police');
INSERT INTO first_responder (place, label) VALUES (1, 'Home Office');
INSERT INTO first_responder (place, label) VALUES (2, 'National Crime Agency');
INSERT INTO first_responder (place, label) VALUES (3, 'Local authority');
INSERT INTO first_responder (place, label) VALUES (4, 'Gangmasters and Labour Abuse Authority');
INSERT INTO first_responder (place, label) VALUES (5, 'Salvation Army');
INSERT INTO first_responder (place, label) VALUES (6, 'Migrant Help');
INSERT INTO first_responder (place, label) VALUES (7, 'Medaille Trust');
INSERT INTO first_responder (place, label) VALUES (8, 'Kalayaan');
INSERT INTO first_responder (place, label) VALUES (9, 'Barnardo’s');
INSERT INTO first_responder (place, label) VALUES (10, 'Unseen');
INSERT INTO first_responder (place, label) VALUES (11, 'NSPCC Child Trafficking Advice Centre');
INSERT INTO first_responder (place, label) VALUES (12, 'BAWSO');
INSERT INTO first_responder (place, label) VALUES (13, 'New Pathways');
INSERT INTO first_responder (place, label) VALUES (14, 'Refugee Council');
-- What was done to protect: a step of the National Referral Mechanism, or how far an option of disrupting
-- harm has come. A row is never rewritten: the next step is another, and a mistake is withdrawn.
CREATE TABLE measure (
  measure UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  label VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  on_day DATE NOT NULL,
  until_day DATE,
  taken_by VARCHAR NOT NULL,
  reference VARCHAR NOT NULL,
  why TEXT NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE,
  withdrawn_by VARCHAR,
  withdrawn_why TEXT,
  withdrawn_why_mark VARCHAR NOT NULL,
  withdrawn_why_mark_agencies TEXT
);
CREATE INDEX measure_subject ON measure (subject);
