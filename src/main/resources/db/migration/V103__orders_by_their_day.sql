-- Offences, orders and notices can be chosen by their names, each from its day in law on. A hub that is new has none
-- of its list yet and is given them with it; one that already has such an outcome keeps its own.
INSERT INTO outcome (id, label, kind, retired, place, changed_at, changed_by)
SELECT CAST(id AS UUID), label, kind, FALSE,
  (SELECT MAX(place) FROM outcome) + step, CURRENT_TIMESTAMP,
  CAST('00000000-0000-0000-0000-000000000000' AS UUID)
FROM (VALUES
  ('00000000-0000-0000-0103-000000000001', 'Investigation of child criminal exploitation', 'POLICE_INVESTIGATION', 1),
  ('00000000-0000-0000-0103-000000000002', 'Investigation of cuckooing (home taken over)', 'POLICE_INVESTIGATION', 2),
  ('00000000-0000-0000-0103-000000000003', 'Child criminal exploitation prevention order', 'DISRUPTION', 3),
  ('00000000-0000-0000-0103-000000000004', 'Respect order (adult)', 'DISRUPTION', 4),
  ('00000000-0000-0000-0103-000000000005', 'Youth injunction', 'DISRUPTION', 5),
  ('00000000-0000-0000-0103-000000000006', 'Child abduction warning notice (CAWN)', 'DISRUPTION', 6),
  ('00000000-0000-0000-0103-000000000007', 'Slavery and trafficking risk order', 'DISRUPTION', 7),
  ('00000000-0000-0000-0103-000000000008', 'Slavery and trafficking prevention order', 'DISRUPTION', 8),
  ('00000000-0000-0000-0103-000000000009', 'Sexual risk order', 'DISRUPTION', 9),
  ('00000000-0000-0000-0103-000000000010', 'Sexual harm prevention order', 'DISRUPTION', 10),
  ('00000000-0000-0000-0103-000000000011', 'Recovery order (s.50)', 'DISRUPTION', 11),
  ('00000000-0000-0000-0103-000000000012', 'Gang injunction', 'DISRUPTION', 12),
  ('00000000-0000-0000-0103-000000000013', 'Criminal behaviour order', 'DISRUPTION', 13),
  ('00000000-0000-0000-0103-000000000014', 'Community protection warning or notice', 'DISRUPTION', 14),
  ('00000000-0000-0000-0103-000000000015', 'Closure notice or order', 'DISRUPTION', 15),
  ('00000000-0000-0000-0103-000000000016', 'Dispersal (s.35)', 'DISRUPTION', 16),
  ('00000000-0000-0000-0103-000000000017', 'Drug dealing telecommunications restriction order', 'DISRUPTION', 17)
) AS law (id, label, kind, step)
WHERE EXISTS (SELECT 1 FROM outcome)
  AND NOT EXISTS (SELECT 1 FROM outcome there WHERE LOWER(there.label) = LOWER(law.label));
