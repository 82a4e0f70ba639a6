-- An emergency protection order lasts eight days and not the 72 hours of police protection: it is an outcome of a kind
-- of its own. What was decided, and the clocks that it started, stay as they are.
UPDATE outcome SET kind = 'EMERGENCY_ORDER'
WHERE kind = 'IMMEDIATE_PROTECTION' AND label = 'Emergency protection order';
