-- Strategy discussions have minutes of their own. What was signed before holds them whole, and went to
-- its readers: no minutes of them are owed. A version signed later leaves them out.
CREATE TABLE signed_with_strategy (
  meeting UUID PRIMARY KEY REFERENCES meeting (id),
  version INTEGER NOT NULL
);
INSERT INTO signed_with_strategy (meeting, version)
  SELECT meeting, MAX(version) FROM signed_minutes GROUP BY meeting;
