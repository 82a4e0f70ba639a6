-- Entries of every list are retired, never deleted. What is read at the opening is the hub's own.
ALTER TABLE harm ADD COLUMN retired BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE lawful_basis ADD COLUMN retired BOOLEAN DEFAULT FALSE NOT NULL;
CREATE TABLE wording (
  name VARCHAR PRIMARY KEY,
  words TEXT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
