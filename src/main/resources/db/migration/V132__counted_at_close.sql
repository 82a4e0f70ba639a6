-- What each agency counted as when a meeting was closed, and whether it was still offered, so that who was needed in a
-- strategy discussion does not change with the settings afterwards. Of meetings closed before: as it is now.
ALTER TABLE record_agency ADD COLUMN retired BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE record_agency ADD COLUMN counted_as VARCHAR;
UPDATE record_agency SET
  retired = COALESCE((SELECT agency.retired FROM agency WHERE agency.id = record_agency.agency), FALSE),
  counted_as = (SELECT agency.statutory_part FROM agency WHERE agency.id = record_agency.agency);
