-- Which part of a strategy discussion an agency plays was known by its name alone; it is on file now, as an
-- administrator says it. What the name told until today is what it begins with.
ALTER TABLE agency ADD COLUMN statutory_part VARCHAR;
UPDATE agency SET statutory_part = 'SOCIAL_CARE'
  WHERE REGEXP_LIKE(LOWER(REPLACE(label, '’', '''')), 'social care|social work|children''?s services')
    AND NOT REGEXP_LIKE(LOWER(label), 'adult social|environmental');
UPDATE agency SET statutory_part = 'POLICE'
  WHERE statutory_part IS NULL
    AND REGEXP_LIKE(LOWER(label), 'police|constabulary')
    AND NOT REGEXP_LIKE(LOWER(label), 'adult social|environmental');
UPDATE agency SET statutory_part = 'HEALTH'
  WHERE statutory_part IS NULL
    AND REGEXP_LIKE(LOWER(label), 'health|nhs|hospital|camhs|midwi[fv]e|icb')
    AND NOT REGEXP_LIKE(LOWER(label), 'adult social|environmental');
