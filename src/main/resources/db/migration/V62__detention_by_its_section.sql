-- How long a child may be detained is law, with its days: a row says who allowed it, and no number.
UPDATE custody SET detention_limit = 'WITHOUT_LEAVE' WHERE detention_limit = 'HOURS_24';
UPDATE custody SET detention_limit = 'SUPERINTENDENT' WHERE detention_limit = 'HOURS_36';
UPDATE custody SET detention_limit = 'MAGISTRATES' WHERE detention_limit = 'HOURS_96';
