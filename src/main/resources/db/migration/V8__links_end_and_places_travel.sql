-- How far what is known of a place may travel; a link ends and stays as history.
ALTER TABLE place ADD COLUMN mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE place ADD COLUMN mark_agencies TEXT;
ALTER TABLE link ADD COLUMN ended_on DATE;
CREATE INDEX audit_event_actor ON audit_event (actor, seq);
