-- How it is known that an NHS number is the child's, on which day and by whose word. A number that nobody typed here came
-- with an extract; of one that was typed nobody has said.
ALTER TABLE child ADD COLUMN nhs_verified VARCHAR(20);
ALTER TABLE child ADD COLUMN nhs_verified_on DATE;
ALTER TABLE child ADD COLUMN nhs_verified_by VARCHAR;
UPDATE child SET nhs_verified = 'FROM_EXTRACT'
  WHERE nhs_number IS NOT NULL AND typed_here NOT LIKE '%IDENTIFIERS%';
