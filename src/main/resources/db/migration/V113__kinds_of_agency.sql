-- What an agency is was on file for those alone whom a strategy discussion needs. What the name of another tells until
-- today is what it begins with; whoever counts as one of those needed counts as that.
ALTER TABLE agency ADD COLUMN further_kind VARCHAR;
UPDATE agency SET further_kind = 'EDUCATION'
  WHERE REGEXP_LIKE(LOWER(label), 'education|schools?')
    AND NOT REGEXP_LIKE(LOWER(label), 'adult social|environmental|nurs');
UPDATE agency SET further_kind = 'EARLY_HELP'
  WHERE further_kind IS NULL
    AND REGEXP_LIKE(LOWER(label), 'early help|family help')
    AND NOT REGEXP_LIKE(LOWER(label), 'adult social|environmental');
UPDATE agency SET further_kind = 'SUBSTANCE_MISUSE'
  WHERE further_kind IS NULL
    AND REGEXP_LIKE(LOWER(label), 'substance|drugs? and alcohol')
    AND NOT REGEXP_LIKE(LOWER(label), 'adult social|environmental');
