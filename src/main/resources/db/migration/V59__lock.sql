-- After how many minutes without a key the hub locks: in a meeting, and elsewhere.
CREATE TABLE idle_time (
  id INT PRIMARY KEY,
  minutes INT NOT NULL,
  meeting_minutes INT NOT NULL
);
