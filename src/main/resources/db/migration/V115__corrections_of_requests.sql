-- Which request of a person a correction of signed minutes answers.
CREATE TABLE request_correction (
  correction UUID PRIMARY KEY REFERENCES minutes_correction (id),
  request UUID NOT NULL REFERENCES personal_request (id),
  named_by UUID NOT NULL,
  named_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX request_correction_request ON request_correction (request);
-- Why a request was answered before the chair had decided on its correction; empty where nothing waited.
ALTER TABLE personal_request ADD COLUMN undecided TEXT DEFAULT '' NOT NULL;
