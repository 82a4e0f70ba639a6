-- How long each class of record is kept, who confirmed it for the council, and what is held.
CREATE TABLE retention_rule (
  class VARCHAR PRIMARY KEY,
  years INT NOT NULL,
  source TEXT NOT NULL
);
CREATE TABLE retention_confirmation (
  id INT PRIMARY KEY,
  confirmed_on DATE NOT NULL,
  confirmed_by TEXT NOT NULL,
  reference TEXT NOT NULL
);
CREATE TABLE legal_hold (
  id UUID PRIMARY KEY,
  subject UUID REFERENCES subject (id),
  scope VARCHAR NOT NULL,
  reason TEXT NOT NULL,
  set_on DATE NOT NULL,
  set_by UUID,
  lifted_on DATE,
  lifted_by UUID,
  lifted_why TEXT NOT NULL
);
CREATE INDEX legal_hold_subject ON legal_hold (subject);
INSERT INTO legal_hold (id, subject, scope, reason, set_on, lifted_why)
  VALUES ('00000000-0000-4000-8000-000000000092', NULL, 'EXPLOITATION_AND_SEXUAL_ABUSE',
    'Inquiries into exploitation and child sexual abuse may ask for these records', DATE '2026-11-26', '');
