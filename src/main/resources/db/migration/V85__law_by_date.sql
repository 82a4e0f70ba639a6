-- Law as dated rules: what is not in force on the day of a meeting is seen there, and not chosen.
CREATE TABLE law_rule (
  code VARCHAR PRIMARY KEY,
  words VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  in_force_from DATE,
  review_by DATE NOT NULL
);
INSERT INTO law_rule (code, words, source, in_force_from, review_by) VALUES (
  'CA2004-16LA',
  'Children Act 2004 s.16LA',
  'Children''s Wellbeing and Schools Act 2026 s.4, by regulations not yet made',
  NULL,
  DATE '2027-02-28'
);
