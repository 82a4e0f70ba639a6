-- What people ask about what is held of them, and breaches of it.
CREATE TABLE personal_request (
  id UUID PRIMARY KEY,
  kind VARCHAR NOT NULL,
  asked_by TEXT NOT NULL,
  words TEXT NOT NULL,
  received_on DATE NOT NULL,
  due_on DATE NOT NULL,
  answered_on DATE,
  answer TEXT NOT NULL
);
CREATE TABLE data_breach (
  id UUID PRIMARY KEY,
  known_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  words TEXT NOT NULL,
  officer TEXT NOT NULL,
  risk VARCHAR,
  reported_at TIMESTAMP(6) WITH TIME ZONE,
  people_told BOOLEAN NOT NULL,
  officer_words TEXT NOT NULL
);
