-- Where the papers of an agency, or of one of its people, go: what the hub has on file, and the day
-- on which the agency last said that it is right. The owner is an agency or a person.
CREATE TABLE paper_address (
  owner UUID PRIMARY KEY,
  email VARCHAR NOT NULL,
  post VARCHAR NOT NULL,
  confirmed_on DATE,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
