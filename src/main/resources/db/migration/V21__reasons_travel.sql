-- How far the reason of a request, of a dated return and of a leaving off may travel, and what is
-- known of a person of concern. What is there already stays with the meeting until somebody lets
-- it go further.
ALTER TABLE agenda_request ADD COLUMN why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE agenda_request ADD COLUMN why_mark_agencies TEXT;
ALTER TABLE dated_return ADD COLUMN why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE dated_return ADD COLUMN why_mark_agencies TEXT;
ALTER TABLE left_off ADD COLUMN why_mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE left_off ADD COLUMN why_mark_agencies TEXT;
ALTER TABLE person_of_concern ADD COLUMN mark VARCHAR DEFAULT 'MEETING' NOT NULL;
ALTER TABLE person_of_concern ADD COLUMN mark_agencies TEXT;
UPDATE agenda_reason SET mark = 'MEETING'
  WHERE mark IS NULL AND (kind = 'REQUESTED_BY' OR kind = 'DEFERRAL_REACHED');
