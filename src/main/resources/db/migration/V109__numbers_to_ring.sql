-- Whom a family may ring beside the hub, and who gets the out-of-hours handover. Empty is not printed.
ALTER TABLE hub_profile ADD COLUMN manager VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE hub_profile ADD COLUMN complaints VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE hub_profile ADD COLUMN data_protection VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE hub_profile ADD COLUMN duty_team VARCHAR DEFAULT '' NOT NULL;
