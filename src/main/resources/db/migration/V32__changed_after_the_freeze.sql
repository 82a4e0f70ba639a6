-- Whether the reasons or the rating of an item changed after its agenda was frozen.
ALTER TABLE agenda_item ADD COLUMN changed BOOLEAN DEFAULT FALSE NOT NULL;
