-- What is said of somebody on the list of attendance beside how they take part: whose deputy, confirmed to
-- be alone and not recording, signed the statement for observers, when their information came, and the
-- items for which they step out of the room.
ALTER TABLE attendance ADD COLUMN deputy_for VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE attendance ADD COLUMN alone BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE attendance ADD COLUMN signed BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE attendance ADD COLUMN sent_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE attendance ADD COLUMN out_for TEXT DEFAULT '' NOT NULL;
