-- Who of the list of attendance chairs the meeting beside its chair, as a user of the hub: only a user signs.
ALTER TABLE attendance ADD COLUMN co_chair UUID;
