-- A pair that somebody has put off: it comes back when either record is changed.
ALTER TABLE possibly_same ADD COLUMN later_by UUID REFERENCES program_user (id);
ALTER TABLE possibly_same ADD COLUMN later_at TIMESTAMP(6) WITH TIME ZONE;
