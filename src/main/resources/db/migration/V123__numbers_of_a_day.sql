-- A paper and a receipt are numbered by the day: meetings of one day count on together.
INSERT INTO counter (name, last)
  SELECT 'paper ' || CAST(m.held_on AS VARCHAR(10)), MAX(c.last)
  FROM meeting m JOIN counter c ON c.name = 'paper ' || CAST(m.id AS VARCHAR(36))
  GROUP BY m.held_on;
INSERT INTO counter (name, last)
  SELECT 'receipt ' || CAST(m.held_on AS VARCHAR(10)), MAX(c.last)
  FROM meeting m JOIN counter c ON c.name = 'receipt ' || CAST(m.id AS VARCHAR(36))
  GROUP BY m.held_on;
DELETE FROM counter WHERE name IN (SELECT 'paper ' || CAST(id AS VARCHAR(36)) FROM meeting);
DELETE FROM counter WHERE name IN (SELECT 'receipt ' || CAST(id AS VARCHAR(36)) FROM meeting);
